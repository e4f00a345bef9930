# What scripts/compose-test does to containers; read by it, not run.
# shellcheck shell=bash disable=SC2154  # compose, work and bootstrap are the caller's

say() { printf 'compose-test: %(%H:%M:%S)T %s\n' -1 "$*" >&2; }
fail() { say "FAILED: $*"; exit 1; }

quietly() { # a compose command, whose chatter is shown only if it fails
  "${compose[@]}" "$@" >"$work/compose.log" 2>&1 || { cat "$work/compose.log" >&2; fail "${compose[*]} $*"; }
}

containers() { # the ids of a service's containers, by the labels that both composes set
  # Compose v2 labels the image too, so that a container that feeds carries all of them but the last.
  docker ps -aq --filter "label=com.docker.compose.project=$COMPOSE_PROJECT_NAME" \
    --filter "label=com.docker.compose.service=$1" --filter label=com.docker.compose.oneoff=False
}

container() { containers "$1" | head -n 1; }

inspected() { docker inspect -f "$1" "$2" 2>/dev/null || true; }

declare -A replicas=() # of a service, where there is more than one

up() { # [--no-deps SERVICE]: brings all up, or one, with as many replicas as there are to be
  local service scale=()
  for service in ${2:-"${!replicas[@]}"}; do
    [[ -z ${replicas[$service]:-} ]] || scale+=(--scale "$service=${replicas[$service]}")
  done
  quietly up -d "${scale[@]}" "$@"
}

is_healthy() { # whether all replicas of a service say so
  local id count=0
  for id in $(containers "$1"); do
    [[ $(inspected '{{if .State.Health}}{{.State.Health.Status}}{{end}}' "$id") == healthy ]] || return 1
    count=$((count + 1))
  done
  ((count == ${replicas[$1]:-1}))
}

await_healthy() { # SECONDS SERVICE…: until every service says that it is healthy
  local deadline=$((SECONDS + $1)) service sick
  while :; do
    sick=
    for service in "${@:2}"; do is_healthy "$service" || sick+=" $service"; done
    [[ -n $sick ]] || return 0
    ((SECONDS < deadline)) || fail "not healthy after $1 s:$sick"
    sleep 1
  done
}

restarts() { inspected '{{.RestartCount}}' "$1"; }

crash() { # SERVICE [NAME]: a process dies from kill -9 within a container; the restart policy brings the container back
  local id name=${2:-mahakam-$1} before deadline=$((SECONDS + 60))
  id=$(container "$1")
  before=$(restarts "$id")
  say "kill -9 of $name in $1"
  # Of many with the name the first is the one that began the others. Container engines hide the death that they caused,
  # hence from within.
  docker exec "$id" sh -c 'for p in $(cd /proc && ls -d [0-9]* | sort -n); do
      case $(cat "/proc/$p/comm" 2>/dev/null) in "$1"*) kill -9 "$p"; exit;; esac
    done' sh "$name" || true
  until (($(restarts "$id") > before)); do
    ((SECONDS < deadline)) || fail "$1 was not started again after kill -9"
    sleep 0.2
  done
}

kill_container() {
  say "docker kill $1"
  docker kill "$(container "$1")" >/dev/null
}

feed() { # pages on stdin, from outside: through the port that Kafka publishes
  if [[ -n ${MAHAKAM:-} ]]; then
    KAFKA_BOOTSTRAP_SERVERS=$bootstrap "$MAHAKAM" feed -
  else
    docker run --rm -i --network host -e "KAFKA_BOOTSTRAP_SERVERS=$bootstrap" mahakam:local mahakam feed -
  fi
}

feed_in_parts() { # FILE: one page at a time, so that there is something to interrupt; what fails is fed again
  local part attempt
  split -l 1 -- "$1" "$work/part."
  for part in "$work"/part.*; do
    for attempt in 1 2 3 4 5 6; do
      feed <"$part" && break
      say "mahakam feed exited $? while Kafka was away (attempt $attempt); the same pages once more"
      ((attempt < 6)) || return 1
      sleep 5
    done
    sleep 0.5
  done
  rm -f "$work"/part.*
}

slowly() { # FILE FED: its lines, about ten a second, until there is a file $work/enough; FED has those that went
  local line
  while IFS= read -r line; do
    [[ ! -e $work/enough ]] || break
    printf '%s\n' "$line" | tee -a "$2"
    sleep 0.1
  done <"$1"
}

consume() { # TOPIC: what a reader outside sees, committed records only
  timeout 60 kcat -b "$bootstrap" -C -t "mahakam.$1" -o beginning -e -q -X isolation.level=read_committed -f '%s\n'
}

ask() { # SQL: rows of the PostgreSQL database, parted by tabs
  docker exec "$(container postgres)" psql -U mahakam_owner -d mahakam -AtX -F "$(printf '\t')" -c "$1"
}

database() { # the database as it is now, as scripts/checks/once.py takes it
  rm -rf "$work/store"
  if [[ -n ${MAHAKAM_DATABASE:-} ]]; then
    mkdir "$work/store"
    # Both tables as of one moment are not needed: what differs is asked again.
    ask 'SELECT id, version, json FROM mahakam.meetings' >"$work/store/meetings.tsv" &&
      ask 'SELECT key, meeting_id FROM mahakam.articles' >"$work/store/articles.tsv"
  else
    docker cp "$(container store):/var/lib/mahakam" "$work/store" >/dev/null
  fi
}

check() { # FED: whether what is there is exactly what was fed
  local where=$work/store
  consume sightings >"$work/sightings" && consume meetings >"$work/meetings" && consume dead-letters >"$work/letters" || return 1
  database || return 1
  [[ -n ${MAHAKAM_DATABASE:-} ]] || where+=/mahakam.db
  python3 scripts/checks/once.py --fed "$1" --sightings "$work/sightings" --meetings "$work/meetings" \
    --dead-letters "$work/letters" --database "$where"
}

await_once() { # FED SECONDS: until the check passes; its last complaint if it never does
  local deadline=$((SECONDS + $2))
  until check "$1" >"$work/check" 2>&1; do
    if ((SECONDS >= deadline)); then
      head -n 40 "$work/check" >&2
      fail "not settled after $2 s"
    fi
    sleep 2
  done
  sed 's/^/  /' "$work/check" >&2
}

metric() { # CONTAINER PORT NAME: a figure of a service, summed over its labels; 0 while it does not answer
  { docker exec "$1" bash -c 'exec 3<>"/dev/tcp/127.0.0.1/$1" && printf "GET /metrics HTTP/1.0\r\n\r\n" >&3 && cat <&3' \
    bash "$2" 2>/dev/null || true; } |
    awk -v name="$3" '$1 == name || index($1, name "{") == 1 { sum += $2 } END { printf "%d\n", sum }'
}

declare -A ports=([ingest]=9101 [dedup]=9102 [enrich]=9103 [store]=9104)

await_all_wrote() { # SECONDS: until every replica of every service has published or written something
  local deadline=$((SECONDS + $1)) service id idle
  while :; do
    idle=
    for service in "${!ports[@]}"; do
      for id in $(containers "$service"); do
        (($(metric "$id" "${ports[$service]}" mahakam_outputs_total) > 0)) || idle+=" $service/${id:0:6}"
      done
    done
    [[ -n $idle ]] || break
    ((SECONDS < deadline)) || fail "wrote nothing within $1 s:$idle"
    sleep 2
  done
  for service in "${!ports[@]}"; do
    for id in $(containers "$service"); do
      say "  $(inspected '{{.Name}}' "$id") wrote $(metric "$id" "${ports[$service]}" mahakam_outputs_total)," \
        "$(($(metric "$id" "${ports[$service]}" process_resident_memory_bytes) / 1048576)) MB"
    done
  done
}

await_ready() { # SECONDS SERVICE: until /readyz of every replica says so, as its figure mahakam_ready has it
  local deadline=$((SECONDS + $1)) id waiting
  while :; do
    waiting=
    for id in $(containers "$2"); do
      (($(metric "$id" "${ports[$2]}" mahakam_ready) == 1)) || waiting+=" ${id:0:6}"
    done
    [[ -n $waiting ]] || return 0
    ((SECONDS < deadline)) || fail "$2 is not ready after $1 s:$waiting"
    sleep 1
  done
}

roll() { # IMAGE: every service to another version, downstream first, while pages come in
  local service id version
  for service in store enrich dedup ingest; do
    MAHAKAM_IMAGE=$1 up --no-deps "$service"
    await_healthy 180 "$service"
    await_ready 180 "$service"
    for id in $(containers "$service"); do
      [[ $(inspected '{{.Config.Image}}' "$id") == "$1" ]] || fail "$service does not run $1"
      version=$(docker exec "$id" "mahakam-$service" --version)
    done
    say "  $service: ${replicas[$service]:-1} replicas of $version"
  done
}

check_guards() { # what containers may not do: be root, write to their root, gain rights, take all memory
  local id told
  for id in $(docker ps -q --filter "label=com.docker.compose.project=$COMPOSE_PROJECT_NAME"); do
    told=$(inspected '{{.Name}} {{.HostConfig.ReadonlyRootfs}} {{.HostConfig.CapDrop}} {{gt .HostConfig.Memory 0}} {{.HostConfig.RestartPolicy.Name}}' "$id")
    [[ $told == *" true [ALL] true unless-stopped" ]] || fail "not guarded: $told"
    [[ $(docker exec "$id" id -u) != 0 ]] || fail "runs as root: $told"
    ! docker exec "$id" sh -c 'echo >/usr/bin/mine' 2>/dev/null || fail "writes to its root: $told"
  done
  say "no container is root, writes outside of its volume, or may take all memory"
}
