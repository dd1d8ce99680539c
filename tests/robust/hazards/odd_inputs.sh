# Names that shells, addresses and SQL give a meaning to are names.
ogr2ogr -f GPKG -nln compounds base.gpkg compounds.geojson
for name in '100%.gpkg' 'a%20b.gpkg' 'a?b=c.gpkg' 'a#b.gpkg' 'a&b.gpkg' "a'b.gpkg" 'a"b.gpkg' $'a\nb.gpkg' 'a b .gpkg' '小区 数据.gpkg' \
    'a{b.gpkg' 'GPKG:x.gpkg' '50%.geojson' '-x.geojson' '小区#1.geojson' 'a:b.geojson'; do
    case $name in *.gpkg) cp base.gpkg "./$name" ;; *) cp compounds.geojson "./$name" ;; esac
    run 0 inspect --compounds "./$name"
    case $name in *.gpkg) run 0 inspect --compounds "./$name:compounds" ;; esac
done
for name in '%41.zip' '小 区.zip' 'a#b.zip'; do
    python3 -c "import sys, zipfile; zipfile.ZipFile(sys.argv[1], 'w').write('compounds.geojson', '小区%1#.geojson')" "./$name"
    run 0 inspect --compounds "./$name"
done
