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
