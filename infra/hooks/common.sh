# shellcheck shell=sh
# Sourced by the hooks. azd hands its environment's values over as variables.

say() { printf '%s\n' "copydesk: $*"; }

fail() {
  printf '%s\n' "copydesk: $*" >&2
  exit 1
}

# need NAME...: the variables that a deployment leaves behind.
need() {
  for name in "$@"; do
    eval "value=\${$name:-}"
    [ -n "$value" ] || fail "$name is not set; run azd provision first, or azd env refresh."
  done
}

need_az() {
  command -v az >/dev/null 2>&1 || fail "the Azure CLI (az) is missing; install it, run az login, then azd hooks run $1."
  az account show --subscription "$AZURE_SUBSCRIPTION_ID" --output none 2>/dev/null ||
    fail "the Azure CLI has no access to subscription $AZURE_SUBSCRIPTION_ID; run az login, then azd hooks run $1."
}

# again TIMES COMMAND...: until it succeeds. What has just been made may not answer yet.
again() {
  left=$1
  shift
  until "$@"; do
    left=$((left - 1))
    [ "$left" -gt 0 ] || return 1
    sleep "${HOOK_PAUSE_SECONDS:-10}"
  done
}
