/* Makes C11 threads and locks POSIX ones, for the thread sanitizer only.

   librdkafka uses thrd_create, mtx_lock and their kin, which glibc serves without the POSIX calls
   that the sanitizer watches: it would never hear of a thread, and the process would end at the
   first call in it. Preloaded, this lets it see threads and what orders them. The types of glibc
   are the same underneath. */
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <threads.h>

#define MUTEX(m) ((pthread_mutex_t *)(m))
#define CONDITION(c) ((pthread_cond_t *)(c))

static int answer(int code) {
  return code == 0 ? thrd_success : code == ETIMEDOUT ? thrd_timedout : code == ENOMEM ? thrd_nomem : thrd_error;
}

struct start {
  thrd_start_t body;
  void *argument;
};

static void *run(void *raw) {
  struct start start = *(struct start *)raw;
  free(raw);
  return (void *)(long)start.body(start.argument);
}

int thrd_create(thrd_t *thread, thrd_start_t body, void *argument) {
  struct start *start = malloc(sizeof *start);
  if (!start) return thrd_nomem;
  start->body = body;
  start->argument = argument;
  int code = pthread_create((pthread_t *)thread, NULL, run, start);
  if (code) free(start);
  return answer(code);
}

int thrd_join(thrd_t thread, int *result) {
  void *value = NULL;
  int code = pthread_join((pthread_t)thread, &value);
  if (!code && result) *result = (int)(long)value;
  return answer(code);
}

int mtx_init(mtx_t *mutex, int kind) {
  pthread_mutexattr_t attributes;
  pthread_mutexattr_init(&attributes);
  pthread_mutexattr_settype(&attributes, kind & mtx_recursive ? PTHREAD_MUTEX_RECURSIVE : PTHREAD_MUTEX_NORMAL);
  int code = pthread_mutex_init(MUTEX(mutex), &attributes);
  pthread_mutexattr_destroy(&attributes);
  return answer(code);
}

void mtx_destroy(mtx_t *mutex) { pthread_mutex_destroy(MUTEX(mutex)); }
int mtx_lock(mtx_t *mutex) { return answer(pthread_mutex_lock(MUTEX(mutex))); }
int mtx_unlock(mtx_t *mutex) { return answer(pthread_mutex_unlock(MUTEX(mutex))); }

int cnd_init(cnd_t *condition) { return answer(pthread_cond_init(CONDITION(condition), NULL)); }
void cnd_destroy(cnd_t *condition) { pthread_cond_destroy(CONDITION(condition)); }
int cnd_signal(cnd_t *condition) { return answer(pthread_cond_signal(CONDITION(condition))); }
int cnd_broadcast(cnd_t *condition) { return answer(pthread_cond_broadcast(CONDITION(condition))); }
int cnd_wait(cnd_t *condition, mtx_t *mutex) { return answer(pthread_cond_wait(CONDITION(condition), MUTEX(mutex))); }

int cnd_timedwait(cnd_t *condition, mtx_t *mutex, const struct timespec *until) {
  return answer(pthread_cond_timedwait(CONDITION(condition), MUTEX(mutex), until));
}
