#pragma once

#include "edit/document.hpp"
#include "grid_plan.hpp"
#include "pipeline/session/edit_session.hpp"
#include "support/waiting.hpp"

#include <QDir>
#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

namespace lifang::testing {

/// A document on a plan file, and what it has told.
struct Desk {
    JobQueue jobs;
    Document document;
    std::vector<Error> problems, refusals;
    std::vector<StepEffect> refused_effects;
    int edited = 0;
    int recovered = 0;
    std::optional<int> saved;

    explicit Desk(const GridPlan& plan) : Desk(plan.path(), plan.folder()) {}
    Desk(const QString& path, const QString& journals) : document(jobs, journals) {
        QObject::connect(&document, &Document::problem,
                         [this](const Error& error) { problems.push_back(error); });
        QObject::connect(&document, &Document::refused, [this](const StepEffect& effect, const Error& error) {
            refusals.push_back(error);
            refused_effects.push_back(effect);
        });
        QObject::connect(&document, &Document::layoutEdited, [this] { ++edited; });
        QObject::connect(&document, &Document::recovered, [this](int edits) { recovered = edits; });
        QObject::connect(&document, &Document::saved, [this](int layout) { saved = layout; });
        document.openFile(path);
        REQUIRE(wait_until([this] { return document.state() != Document::Opening; }));
        REQUIRE(document.state() == Document::Ready);
    }

    /// Waits until all that was asked for is done: steps are done in turn, and this is one that does nothing.
    void settle() {
        bool is_done = false;
        QObject owner;
        jobs.startQuietly(
            &owner, [](const Run&) {}, [&] { is_done = true; });
        REQUIRE(wait_until([&] { return is_done; }));
    }
    void begin(int layout = 0) {
        REQUIRE(document.beginEditing(layout));
        settle();
        REQUIRE(document.editing());
        REQUIRE(document.editing()->isOpen());
    }

    void wait_for_save() {
        REQUIRE(wait_until([this] { return saved || !problems.empty(); }));
    }

    int compound(const char* key) const {
        const auto& compounds = document.ground()->plan().ground.compounds;
        for (std::size_t i = 0; i < compounds.size(); ++i)
            if (compounds[i].key == key) return static_cast<int>(i);
        FAIL("no compound " << key);
        return -1;
    }
    /// In the edited layout; −1: in none.
    int unit(int compound) const {
        const auto unit = document.edited().layout->unit_of_compound[static_cast<std::size_t>(compound)];
        return unit ? static_cast<int>(unit->index) : -1;
    }
    int unit(const char* key) const { return unit(compound(key)); }
};

/// Units of the compounds beside one on the grid.
inline std::vector<int> units_beside(const Desk& desk, int compound) {
    const auto& compounds = desk.document.ground()->plan().ground.compounds;
    const std::string key = compounds[static_cast<std::size_t>(compound)].key;
    std::vector<int> units;
    for (const auto& [column, row] : {std::pair(1, 0), std::pair(0, 1), std::pair(-1, 0), std::pair(0, -1)}) {
        const char beside[] = {static_cast<char>(key[0] + column), static_cast<char>(key[1] + row), 0};
        if (beside[0] >= 'A' && beside[0] <= 'F' && beside[1] >= '1' && beside[1] <= '6')
            units.push_back(desk.unit(beside));
    }
    return units;
}

/// A unit that a compound could go to; −1: none.
inline int other_unit_beside(const Desk& desk, int compound) {
    for (const int unit : units_beside(desk, compound))
        if (unit != desk.unit(compound)) return unit;
    return -1;
}

/// A compound at the end of its unit, which hangs together without it, and where it could go.
inline int find_end(const Desk& desk, int from = 0) {
    for (int compound = from; compound < 36; ++compound)
        if (std::ranges::count(units_beside(desk, compound), desk.unit(compound)) == 1 &&
            other_unit_beside(desk, compound) >= 0)
            return compound;
    FAIL("every compound is in the middle of its unit");
    return -1;
}

/// Another program that adds a layout to a plan file.
inline void store_elsewhere(const QString& path) {
    EditSession session(path.toStdString(), "1", Excluded::leaving, Run());
    session.apply(session.weigh({.requests = {LockCompound{CompoundId{5}}}}, Run()));
    session.store("elsewhere", Run());
}

/// The journals beside a plan.
inline QStringList journals(const GridPlan& plan) {
    return QDir(plan.folder()).entryList({"*.journal"}, QDir::Files);
}

}  // namespace lifang::testing
