# offered_by_zsh.zsh FOLDER LINE: what zsh shows at a press of Tab behind LINE, with the scripts of FOLDER. zsh completes on a
# terminal alone: zpty makes one.
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PS1='>'; fpath=($1 \$fpath); autoload -Uz compinit; compinit -u -D; unsetopt zle_bracketed_paste; bindkey '^I' list-choices; print REA''DY"
zpty -r -m shell seen '*READY*>*' # the editor is there
zpty -w -n shell "$2"$'\t'
zpty -w -n shell $'\x15print DO\'\'NE\n'
zpty -r -m shell seen '*DONE*'
print -r -- $seen
