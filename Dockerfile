# Builds Trellis from this tree and serves it to anyone who can reach the container; nothing about anyone is stored.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /trellis
COPY pom.xml LICENSE ./
COPY src src
COPY seeds seeds
COPY ladders ladders
RUN mvn -B -q -Dquick package

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 trellis
COPY --from=build /trellis/target/trellis.jar /opt/trellis.jar
USER trellis
ENV TRELLIS_HOST=0.0.0.0 TRELLIS_PORT=8080 TRELLIS_PUBLIC=true
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=20s CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/$TRELLIS_PORT && printf 'GET /health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q ' 200 ' <&3"]
ENTRYPOINT ["java", "-XX:+ExitOnOutOfMemoryError", "-jar", "/opt/trellis.jar"]
