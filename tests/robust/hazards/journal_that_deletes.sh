# A plan comes with a journal that ends in the name of another file: SQLite deletes that when it has undone the change. It is left alone.
run 0 plan "${quarter[@]}" -o plan.gpkg
mkdir mine && echo mine >mine/notes.txt
python3 - plan.gpkg "$PWD/mine/notes.txt" <<'PYTHON'
import struct, sys
plan, victim = sys.argv[1], sys.argv[2].encode()
begin = open(plan, "rb").read(100)
page = struct.unpack(">H", begin[16:18])[0]
pages = struct.unpack(">I", begin[28:32])[0]
magic = bytes.fromhex("d9d505f920a163d7")
header = magic + struct.pack(">IIIII", 0, 0, pages, 512, page)
name = struct.pack(">I", 0x40000000 // page + 1) + victim + struct.pack(">II", len(victim), sum(victim)) + magic
open(plan + "-journal", "wb").write(header.ljust(512, b"\0") + name)
PYTHON
note plan.gpkg plan.gpkg-journal mine/notes.txt
for reader in 'info plan.gpkg' 'check plan.gpkg' 'inspect plan.gpkg' 'report plan.gpkg --layout 1 -o dossier.html' \
    'plan --compounds plan.gpkg:compounds -o other.gpkg'; do
    run 3 $reader
    tells 'plan.gpkg-journal is part of a change of several databases'
    untouched plan.gpkg plan.gpkg-journal mine/notes.txt
done
run 4 edit plan.gpkg --layout 1 --lock c00
untouched plan.gpkg plan.gpkg-journal mine/notes.txt
touch .plan.gpkg.changing # as a killed run of ours leaves it
run 4 edit plan.gpkg --layout 1 --lock c00
untouched plan.gpkg plan.gpkg-journal mine/notes.txt
