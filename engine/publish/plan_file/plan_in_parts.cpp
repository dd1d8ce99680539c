#include "publish/plan_file/plan_in_parts.hpp"

#include "publish/plan_file/new_plan_file.hpp"
#include "storage/change_guard.hpp"

namespace lifang {

PlanInParts::PlanInParts(const Plan& frame, const std::filesystem::path& path, bool overwrite)
    : path_(path), file_((require_replaceable(path), path), overwrite) {
    make_plan_tables(frame, file_.path().string(), path.filename().string(), path.string());
    rows_of_.emplace(file_.path(), path.string());
    for (const Table& table : plan_tables()) rows_.emplace_back(*rows_of_, table.name, column_names(table));
}

void PlanInParts::add(const Plan& part, const Change& change, const Run& run) {
    const auto& tables = plan_tables();
    for (std::size_t i = 0; i < tables.size(); ++i) {
        std::size_t count = 0;
        tables[i].write(part, [&](const Record& written) {
            Record record = written;
            if (change(tables[i], record)) put_row(rows_[i], tables[i], record);
            if (++count % 1024 == 0) run.check_stop();
        });
        rows_[i].flush();
    }
}

std::string PlanInParts::find_repeated(const std::string& table, const std::string& column) {
    return rows_of_->find_repeated(table, column);
}

void PlanInParts::commit(const Run& run) {
    for (NewRows& rows : rows_) rows.finish();
    rows_.clear();
    rows_of_->commit();
    run.check_stop();
    require_replaceable(path_);
    remove_empty_companions(path_);
    file_.commit();
}

}  // namespace lifang
