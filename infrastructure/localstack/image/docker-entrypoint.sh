#!/bin/sh
# Starts LocalStack in its container; Testcontainers calls it by this name.
export OVERRIDE_IN_DOCKER=1
exec /opt/code/localstack/.venv/bin/python /opt/code/localstack/.venv/bin/localstack-supervisor
