# Rows of ledgers complete compounds, are no features of the ground, and are all accounted for.
printf '\xef\xbb\xbf小区名称,户数,建筑面积\nCourt 00,200,6000\nCourt 11,100,7000\nElsewhere,1,1\n合计,301,13001\n' >register.csv
printf '\xef\xbb\xbf编号,停车位,居民数\nc00,12,500\nc01,3,400\nc00,4,300\n' >parking.csv
run 0 plan "${quarter[@]}" register.csv --ledger parking.csv -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
has_issue plan.gpkg ledger_row_unmatched
has_issue plan.gpkg ledger_row_repeated
run 3 plan "${quarter[@]}" register.csv --ledger ./register.csv -o twice.gpkg
tells 'given twice'
leaves
