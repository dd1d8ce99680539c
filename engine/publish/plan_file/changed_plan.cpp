#include "publish/plan_file/changed_plan.hpp"

#include "publish/files/gdal_setting.hpp"
#include "publish/files/sql_ogr.hpp"
#include "publish/plan/profile.hpp"
#include "publish/plan_file/plan_colours_ogr.hpp"
#include "publish/plan_file/table_layer_ogr.hpp"
#include "publish/styles/layout_display.hpp"
#include "storage/change_guard.hpp"
#include "storage/commit_gate.hpp"
#include "storage/distrust.hpp"
#include "storage/drivers.hpp"
#include "storage/query_bounds.hpp"
#include "storage/sql_words.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>

#include <fmt/format.h>

namespace lifang {
namespace {

const Table& table_of(std::string_view name) { return *std::ranges::find(plan_tables(), name, &Table::name); }

std::vector<Record> rows_of(const Table& table, const Plan& plan) {
    std::vector<Record> rows;
    table.write(plan, [&](const Record& record) { rows.push_back(record); });
    return rows;
}

/// Those of some layouts, by key: not all of a large plan at a time.
std::vector<Record> rows_of(const Table& table, const Plan& plan, const std::set<std::string>& layouts) {
    std::vector<Record> rows;
    table.write(plan, [&](const Record& record) {
        if (layouts.contains(std::get<std::string>(record.values.front()))) rows.push_back(record);
    });
    return rows;
}

std::string to_sql(const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return sql_text(*text);
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return fmt::format("{}", *integer);
    if (const auto* real = std::get_if<double>(&value)) return fmt::format("{}", *real);
    return "NULL";
}

/// What no trigger of the file may write to: the plan, and what says which tables there are.
std::set<std::string> guarded_tables() {
    std::set<std::string> tables{"gpkg_contents", "gpkg_geometry_columns", "gpkg_spatial_ref_sys"};
    for (const Table& table : plan_tables()) tables.insert(table.name);
    return tables;
}

/// The connection that changes the file: one transaction, rolled back unless committed. Triggers of the file
/// run in it, but not without end, nor on the tables of the plan.
class Transaction {
  public:
    Transaction(const ChangeGuard& guard, const Run& run)
        : guard_(guard), where_(guard.path().string()), bounds_(guard.path(), run.stop_token()) {
        register_drivers();
        const char* const drivers[] = {"GPKG", nullptr};
        const char* const options[] = {"LIST_ALL_TABLES=YES", nullptr};
        dataset_.reset(GDALDataset::Open(where_.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE, drivers, options));
        require(dataset_ != nullptr);
        void* const connection = dataset_->GetInternalHandle("SQLITE_HANDLE");
        triggers_.emplace(connection, guarded_tables());
        gate_.emplace(connection);
        require(dataset_->StartTransaction() == OGRERR_NONE);
        // BEGIN takes no lock; the first statement that writes, be it nothing, takes SQLite's lock for
        // writing.
        execute("UPDATE gpkg_contents SET identifier = identifier WHERE 0");
        guard.require_unchanged();
        bound_growth();
    }
    ~Transaction() {
        if (dataset_) dataset_->RollbackTransaction();
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void execute(const std::string& statement) {
        if (OGRLayer* answer = dataset_->ExecuteSQL(statement.c_str(), nullptr, nullptr))
            dataset_->ReleaseResultSet(answer);
        require(true);
    }

    /// `crs`: of the plan, for a table that the file is too old for.
    void add(const Table& table, const std::vector<Record>& records, const Crs& crs, const Run& run) {
        OGRLayer* const found = dataset_->GetLayerByName(table.name.c_str());
        require(found != nullptr || table.since_later);
        RecordLayer layer = found ? RecordLayer(*found, table.columns, errors_, where_)
                                  : make_table_layer(*dataset_, table, crs, errors_, where_);
        for (const Record& record : records) {
            run.check_stop();
            blaming_triggers([&] { layer.put(record); });
        }
    }

    PlanColours map_colours() { return read_map_colours(*dataset_, where_); }

    /// Lets QGIS show the layouts from `first_new` on, whose rows are in.
    void show(const Plan& plan, std::size_t first_new) {
        blaming_triggers([&] {
            add_display(*dataset_, plan, first_new, guard_.path().filename().string(), errors_, where_);
        });
    }

    void commit() {
        dataset_->FlushCache();  // counts and extents, which GDAL would else write after the transaction
        require(gate_->open() && dataset_->CommitTransaction() == OGRERR_NONE);
        close_dataset(std::move(dataset_), errors_, where_);
    }

  private:
    /// A trigger could fill the disk.
    void bound_growth() {
        const long long pages = std::stoll(query_text(*dataset_, "PRAGMA page_count")),
                        page_bytes = std::stoll(query_text(*dataset_, "PRAGMA page_size"));
        constexpr long long free_bytes = 256 << 20, times = 4;
        execute(fmt::format("PRAGMA max_page_count = {}", times * pages + free_bytes / page_bytes));
    }

    /// SQLite's words for what a trigger was refused name no trigger.
    void require_harmless_triggers() const {
        if (triggers_ && triggers_->refused())
            throw Error(ExitCode::output, where_,
                        Message("trigger_on_plan", {{"trigger", *triggers_->refused()}}));
        if (bounds_.is_exceeded()) throw Error(ExitCode::output, where_, Message("trigger_without_end"));
    }

    template <class Work>
    void blaming_triggers(const Work& work) {
        try {
            work();
        } catch (const Error&) {
            require_harmless_triggers();
            throw;
        }
    }

    void require(bool done) {
        require_harmless_triggers();
        if (errors_.failure().find("locked") != std::string::npos) guard_.refuse_locked();
        errors_.require(done, ExitCode::output, where_, Message("plan_not_changed"));
    }

    const ChangeGuard& guard_;
    std::string where_;
    DriverErrors errors_;
    QueryBounds bounds_;
    std::optional<TriggerGuard> triggers_;
    std::optional<CommitGate> gate_;
    OpenDataset dataset_;
};

void delete_row(const Table& table, const Record& row, Transaction& transaction) {
    std::string condition;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        condition +=
            fmt::format("{}\"{}\" IS {}", i ? " AND " : "", table.columns[i].name, to_sql(row.values[i]));
    transaction.execute(fmt::format("DELETE FROM \"{}\" WHERE {}", table.name, condition));
}

/// The rows of one list that are not in the other, each as often as it is missing there.
std::vector<Record> missing_in(std::vector<Record> others, const std::vector<Record>& rows) {
    std::vector<Record> missing;
    for (const Record& row : rows) {
        const auto found = std::ranges::find(others, row.values, &Record::values);
        if (found == others.end())
            missing.push_back(row);
        else
            others.erase(found);
    }
    return missing;
}

/// New layouts keep the colours that their parents have in the file, whoever chose them.
void keep_colours(const Table& units, const Plan& plan, std::size_t first_new, PlanColours colours,
                  std::vector<Record>& rows) {
    const auto place = [&](std::string_view column) {
        return static_cast<std::size_t>(std::ranges::find(units.columns, column, &ColumnName::name) -
                                        units.columns.begin());
    };
    const std::size_t layout = place("layout_id"), unit = place("unit_id"), colour = place("map_colour");
    for (std::size_t i = first_new; i < plan.layouts.size(); ++i) {
        const PlannedLayout& added = plan.layouts[i];
        const auto made = make_map_colours(plan.graph, added, colours[added.parent_key]);
        colours[added.key] = by_unit(added, made);
    }
    for (Record& row : rows) {
        const auto text = [&](std::size_t column) { return std::get<std::string>(row.values[column]); };
        row.values[colour] = std::int64_t{colours.at(text(layout)).at(text(unit))};
    }
}

}  // namespace

ChangedPlan::ChangedPlan(const std::filesystem::path& path, const Run& run)
    : path_(path),
      read_(read_plan(path, run, &as_read_)),
      layouts_(read_.layouts.size()),
      issues_(read_.issues.size()),
      constraints_(rows_of(table_of("constraints"), read_)) {
    for (const Compound& compound : read_.ground.compounds) in_scope_.push_back(compound.in_scope());
    for (const auto& entry : read_.metadata) metadata_keys_.insert(entry.first);
}

void ChangedPlan::store(const Plan& plan, const Run& run) const {
    std::set<std::string> added;
    for (std::size_t i = layouts_; i < plan.layouts.size(); ++i) added.insert(plan.layouts[i].key);
    const GdalSetting date("OGR_CURRENT_DATE", plan_date);
    const ChangeGuard guard(path_, as_read_);
    Transaction transaction(guard, run);

    const auto& compounds = plan.ground.compounds;
    for (std::size_t i = 0; i < compounds.size(); ++i)
        if (in_scope_[i] != compounds[i].in_scope())
            transaction.execute(
                fmt::format("UPDATE compounds SET in_scope = {}, scope_reason = {} WHERE compound_id = {}",
                            compounds[i].in_scope() ? 1 : 0,
                            compounds[i].in_scope() ? "NULL" : sql_text(to_text(*compounds[i].scope_reason)),
                            sql_text(compounds[i].key)));

    const Table& rules = table_of("constraints");
    const std::vector<Record> rules_now = rows_of(rules, plan);
    for (const Record& row : missing_in(rules_now, constraints_)) delete_row(rules, row, transaction);
    transaction.add(rules, missing_in(constraints_, rules_now), plan.site.crs, run);

    for (const Table& table : plan_tables()) {
        std::vector<Record> rows;
        if (table.columns.front().name == "layout_id") {
            rows = rows_of(table, plan, added);
            if (table.name == "units") keep_colours(table, plan, layouts_, transaction.map_colours(), rows);
        } else if (table.name == "issues") {
            rows = rows_of(table, plan);
            rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(issues_));
        }
        if (!rows.empty()) transaction.add(table, rows, plan.site.crs, run);
    }
    if (layouts_ < plan.layouts.size()) {
        // What new layouts are judged by has to stand in the file that holds them.
        for (const auto& [key, value] : list_profile_entries(plan.site.profile))
            if (!metadata_keys_.contains(key))
                transaction.execute(fmt::format("INSERT INTO plan_metadata (key, value) VALUES ({}, {})",
                                                sql_text(key), sql_text(value)));
        transaction.show(plan, layouts_);
    }
    run.check_stop();
    transaction.commit();
}

}  // namespace lifang
