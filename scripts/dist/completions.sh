#!/bin/sh
# Writes the completions of bash, zsh and fish where those look for them; usage: completions.sh XEP SHARE
set -eu

mkdir -p "$2/bash-completion/completions" "$2/zsh/site-functions" "$2/fish/vendor_completions.d"
"$1" --generate-completion-script bash >"$2/bash-completion/completions/xep"
"$1" --generate-completion-script zsh >"$2/zsh/site-functions/_xep"
"$1" --generate-completion-script fish >"$2/fish/vendor_completions.d/xep.fish"
