# Mahakam's five programs in a small image. Build: docker build -t mahakam .
ARG SWIFT=swift:6.3-bookworm
ARG DEBIAN=debian:bookworm-slim

FROM ${SWIFT} AS build
WORKDIR /src
COPY scripts/packages scripts/packages
RUN scripts/packages build && rm -rf /var/lib/apt/lists/*
COPY Package.swift .
COPY Sources Sources
# The manifest names these too, though nothing of them is built.
COPY Tests Tests
COPY Examples Examples
COPY Benchmarks Benchmarks
RUN mkdir /out \
    && for program in mahakam mahakam-ingest mahakam-dedup mahakam-enrich mahakam-store; do \
         swift build -c release --static-swift-stdlib --product "$program" \
           && strip -o "/out/$program" ".build/release/$program" || exit 1; \
       done

FROM ${DEBIAN}
# The C libraries of Package.swift, each in the package that carries it at run time.
RUN apt-get update \
    && apt-get install -y --no-install-recommends \
         ca-certificates librdkafka1 libsqlite3-0 libpq5 libyaml-0-2 libmicrohttpd12 libgumbo1 libpcre2-8-0 \
         libstemmer0d libxxhash0 libssl3 libexttextcat-2.0-0 libexttextcat-data libexpat1 libzstd1 \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --user-group --no-create-home --home-dir /var/lib/mahakam mahakam \
    && install -d -o mahakam -g mahakam /var/lib/mahakam
COPY --from=build /out/ /usr/local/bin/
COPY config /etc/mahakam
ENV MAHAKAM_CONFIG=/etc/mahakam/mahakam.yaml \
    MAHAKAM_DATABASE=/var/lib/mahakam/mahakam.db
USER mahakam
WORKDIR /var/lib/mahakam
CMD ["mahakam", "help"]
