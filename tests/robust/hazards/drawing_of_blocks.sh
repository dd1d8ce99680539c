# A drawing of 3 kB whose blocks insert one another twice stands for a hundred million lines: refused at once. One
# with honest blocks is read.
insert() { # BLOCK X KIND
    case $3 in
    INSERT) printf '0\nINSERT\n8\n0\n2\nB%d\n10\n%d\n20\n0\n' "$1" "$2" ;;
    LEADER) printf '0\nLEADER\n8\n0\n3\nS%d\n10\n%d\n20\n0\n30\n0\n10\n50\n20\n10\n30\n0\n' "$1" "$2" ;;
    MULTILEADER) printf '0\nMULTILEADER\n8\n0\n300\nCONTEXT_DATA{\n40\n1\n341\nA%d\n15\n%d\n25\n0\n301\n}\n' "$1" "$2" ;;
    esac
}
draw() { # DEPTH [KIND]
    local depth=$1 kind=${2:-INSERT} i
    printf '0\nSECTION\n2\nHEADER\n0\nENDSEC\n0\nSECTION\n2\nTABLES\n0\nTABLE\n2\nDIMSTYLE\n'
    for ((i = 0; i < depth; ++i)); do printf '0\nDIMSTYLE\n2\nS%d\n341\nA%d\n' $i $i; done
    printf '0\nENDTAB\n0\nENDSEC\n0\nSECTION\n2\nBLOCKS\n'
    for ((i = 0; i < depth; ++i)); do
        printf '0\nBLOCK\n330\nA%d\n8\n0\n2\nB%d\n70\n0\n10\n0\n20\n0\n' $i $i
        if ((i == 0)); then
            printf '0\nLWPOLYLINE\n8\nBUILDINGS\n90\n4\n70\n1\n10\n0\n20\n0\n10\n20\n20\n0\n10\n20\n20\n20\n10\n0\n20\n20\n'
        else
            for shift in 0 50; do insert $((i - 1)) $((shift * i)) "$kind"; done
        fi
        printf '0\nENDBLK\n8\n0\n'
    done
    printf '0\nENDSEC\n0\nSECTION\n2\nENTITIES\n'
    insert $((depth - 1)) 0 "$kind"
    printf '0\nENDSEC\n0\nEOF\n'
}
draw 27 >bomb.dxf
draw 3 >honest.dxf
run 3 inspect --assume-srs local --buildings bomb.dxf
tells 'bomb.dxf: the blocks of the drawing'
zip -q bomb.zip bomb.dxf
run 3 inspect --assume-srs local --buildings bomb.zip
run 0 inspect --assume-srs local --buildings honest.dxf

# So is one whose words GDAL takes for the same: in small letters, behind a comment longer than any line, with
# dimensions, leaders and multileaders, which are drawn by blocks, or under another format's name.
bounded() {
    timeout -k 5 30 "$LIFANG" inspect --assume-srs local --buildings "$1" >/dev/null 2>.stderr </dev/null
    local code=$?
    err=$(cat .stderr) && rm -f .stderr
    [[ $code -eq 3 ]] || wrong "inspect $1: exit $code, expected 3 at once: $(head -3 <<<"$err")"
    tells 'the blocks of the drawing'
    [[ $err != *'ERROR 1'* ]] || wrong "GDAL speaks by itself: $err"
}
sed 's/^INSERT$/insert/' bomb.dxf >small.dxf
(printf '999\n' && head -c 70000 /dev/zero | tr '\0' x && printf '\n' && cat bomb.dxf) >comment.dxf
sed 's/^INSERT$/DIMENSION/' bomb.dxf >dimensions.dxf
tr '\n' '\r' <bomb.dxf >returns.dxf
draw 3 LEADER >few_leaders.dxf
run 0 inspect --assume-srs local --buildings few_leaders.dxf
draw 27 LEADER >leaders.dxf
draw 27 MULTILEADER >multileaders.dxf
cp bomb.dxf drawing.geojson
for file in small.dxf comment.dxf dimensions.dxf returns.dxf leaders.dxf multileaders.dxf drawing.geojson; do bounded "$file"; done
