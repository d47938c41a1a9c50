# For tests that read it in (with $lectern, the program): conversions that have to end as expected, and what files have to say.
convert() { # what is expected to be the exit status, then arguments
  want=$1
  shift
  status=0
  "$lectern" convert "$@" --force 2>errors >said || status=$?
  [ $status = "$want" ] || { echo "convert $*: exit $status, not $want"; cat errors; exit 1; }
}
has() { grep -q -e "$1" "$2" || { echo "$2 has no \"$1\""; exit 1; }; }
