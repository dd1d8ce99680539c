# A drawing of 3 kB whose blocks insert one another twice stands for a hundred million lines: refused at once. One
# with honest blocks is read.
draw() {
    local depth=$1 i
    printf '0\nSECTION\n2\nHEADER\n0\nENDSEC\n0\nSECTION\n2\nBLOCKS\n'
    for ((i = 0; i < depth; ++i)); do
        printf '0\nBLOCK\n8\n0\n2\nB%d\n70\n0\n10\n0\n20\n0\n' "$i"
        if ((i == 0)); then
            printf '0\nLWPOLYLINE\n8\nBUILDINGS\n90\n4\n70\n1\n10\n0\n20\n0\n10\n20\n20\n0\n10\n20\n20\n20\n10\n0\n20\n20\n'
        else
            for shift in 0 50; do printf '0\nINSERT\n8\n0\n2\nB%d\n10\n%d\n20\n0\n' $((i - 1)) $((shift * i)); done
        fi
        printf '0\nENDBLK\n8\n0\n'
    done
    printf '0\nENDSEC\n0\nSECTION\n2\nENTITIES\n0\nINSERT\n8\n0\n2\nB%d\n10\n0\n20\n0\n0\nENDSEC\n0\nEOF\n' $((depth - 1))
}
draw 27 >bomb.dxf
draw 3 >honest.dxf
run 3 inspect --assume-srs local --buildings bomb.dxf
tells 'bomb.dxf: the blocks of the drawing'
zip -q bomb.zip bomb.dxf
run 3 inspect --assume-srs local --buildings bomb.zip
run 0 inspect --assume-srs local --buildings honest.dxf

# So is one whose words GDAL takes for the same: in small letters, behind a comment longer than any line, with
# dimensions, which are drawn by blocks, or under another format's name.
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
cp bomb.dxf drawing.geojson
for file in small.dxf comment.dxf dimensions.dxf returns.dxf drawing.geojson; do bounded "$file"; done
