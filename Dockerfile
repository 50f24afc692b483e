FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY README.md LICENSE CHANGELOG.md config.example.yaml tsconfig.json ./
COPY generated generated
COPY scripts scripts
COPY src src
# What X-CPA-COMMIT says: the repository itself is not copied.
ARG COMMIT=unknown
RUN CLIPROXY_COMMIT=$COMMIT npm pack --pack-destination /tmp \
 && npm install --prefix /app /tmp/cliproxy-*.tgz

FROM node:24-slim
COPY --from=build /app /app
RUN mkdir /config && chown node:node /config && ln -s /app/node_modules/.bin/cliproxy /usr/local/bin/
USER node
# Holds config.yaml, which the first start makes, and the folders that it names.
VOLUME /config
WORKDIR /config
EXPOSE 8317
# In a container 127.0.0.1 is the container alone, so the config's host doesn't count. An argument behind the image's name
# is one of cliproxy's: check FILE, hash-key, api …, --port …
# Little room for young objects, as suits a small machine: 123 MB in place of 135 idle, and 190 in place of 230 with 256 streams.
# Old ones get no bound of ours: Node takes one from the memory that the container may use, which is right for small and large ones.
# A fixed bound would end a service with a large config on a machine that has the room. (4,000 credential files fit 256 MB: a test.)
ENTRYPOINT ["node", "--max-semi-space-size=4", "/app/node_modules/cliproxy/dist/start.js", "--host", "0.0.0.0"]
