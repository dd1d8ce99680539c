# Lifang in a container, built from these sources on Debian 12 alone: `docker build -t lifang .`, then
# `docker run --rm -v "$PWD:/data" lifang plan compounds.shp roads.shp -o plan.gpkg` (docs/install.md).
FROM debian:12 AS packages
WORKDIR /lifang
COPY scripts/setup scripts/packages.txt scripts/packages-package.txt scripts/
RUN scripts/setup && scripts/setup scripts/packages-package.txt
COPY . .
RUN scripts/package

FROM debian:12
COPY --from=packages /lifang/build/package/lifang_*.deb /tmp/
RUN apt-get update \
    && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends /tmp/lifang_*.deb weasyprint fonts-noto-cjk \
    && rm -rf /var/lib/apt/lists/* /tmp/lifang_*.deb
ENV LANG=C.UTF-8
WORKDIR /data
ENTRYPOINT ["lifang"]
CMD ["--help"]
