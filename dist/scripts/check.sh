# Job: show that CRIU can work here at all.
said=$($CRIU check 2>&1 </dev/null 3>&- 4<&-) || lost "criu check: $(echo "$said" | grep -v '^Warn' | tail -n 1)"
