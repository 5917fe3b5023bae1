# An image whose program is keyline: docker run --rm -v "$PWD:/reports" keyline lint
FROM node:22-alpine AS build
WORKDIR /keyline
COPY . .
RUN npm ci --ignore-scripts && npm run build && npm pack --ignore-scripts

FROM node:22-alpine
# Keyline asks git what is staged and what has changed. The folder belongs to whoever runs the container.
RUN apk add --no-cache git && git config --system --add safe.directory '*'
COPY --from=build /keyline/keyline-*.tgz /tmp/
RUN npm install --global --omit=dev /tmp/keyline-*.tgz && rm /tmp/keyline-*.tgz
USER node
WORKDIR /reports
ENTRYPOINT ["keyline"]
