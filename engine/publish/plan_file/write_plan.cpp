#include "publish/plan_file/write_plan.hpp"

#include "publish/files/whole_file.hpp"
#include "publish/plan_file/new_plan_file.hpp"
#include "publish/tables/table.hpp"
#include "storage/change_guard.hpp"
#include "storage/new_rows.hpp"

namespace lifang {
namespace {

void fill_tables(const Plan& plan, const std::filesystem::path& path, const std::string& where,
                 const Run& run) {
    const auto& tables = plan_tables();
    StageProgress progress(run, Stage::publish, tables.size());
    NewGeopackage file(path, where);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const Table& table = tables[i];
        NewRows rows(file, table.name, column_names(table));
        std::size_t count = 0;
        table.write(plan, [&](const Record& record) {
            put_row(rows, table, record);
            if (++count % 1024 == 0) run.check_stop();
        });
        rows.finish();
        progress.advance(i + 1);
    }
    file.commit();
}

}  // namespace

void write_plan(const Plan& plan, const std::filesystem::path& path, bool overwrite, const Run& run) {
    require_replaceable(path);
    WholeFile file(path, overwrite);
    const std::string where = path.string();
    make_plan_tables(plan, file.path().string(), path.filename().string(), where);
    fill_tables(plan, file.path(), where, run);
    run.check_stop();
    require_replaceable(path);
    remove_empty_companions(path);
    file.commit();
}

}  // namespace lifang
