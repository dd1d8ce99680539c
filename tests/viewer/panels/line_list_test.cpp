#include "core/figures/table.hpp"
#include "model/figure_line.hpp"

#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace lifang;

namespace {

Line line(const char* name, const char* value) {
    Line its;
    its.section = "S";
    its.name = name;
    its.value = value;
    return its;
}

}  // namespace

TEST_CASE("an edit that changes a value changes its row and no other") {
    LineList list;
    list.show({line("a", "1"), line("b", "2"), line("c", "3")});
    QSignalSpy resets(&list, &QAbstractItemModel::modelReset),
        changes(&list, &QAbstractItemModel::dataChanged), inserts(&list, &QAbstractItemModel::rowsInserted),
        removals(&list, &QAbstractItemModel::rowsRemoved);
    list.show({line("a", "1"), line("b", "5"), line("c", "3")});
    REQUIRE(changes.count() == 1);
    CHECK(changes[0][0].toModelIndex().row() == 1);
    CHECK(inserts.count() + removals.count() + resets.count() == 0);

    list.show({line("a", "1"), line("x", "7"), line("c", "3")});
    CHECK(inserts.count() == 1);
    CHECK(removals.count() == 1);
    CHECK(list.index(1).data(LineList::NameRole) == "x");
    list.show({});
    CHECK(list.rowCount() == 0);
    list.show({line("a", "1")});
    CHECK(list.rowCount() == 1);
    CHECK(resets.count() == 0);
}

TEST_CASE("a figure says what it is, how it is worked out, and why it is not known") {
    const Line known = figure_line(unit_figure("polsby_popper"), 0.5, Language::en);
    CHECK(known.value == "0.50");
    CHECK(known.meaning.contains(QStringLiteral("4π × ground ÷ perimeter²")));
    CHECK(known.meaning.contains("Higher is better"));
    CHECK_FALSE(known.unknown);
    const Line unknown = figure_line(unit_figure("homogeneity"), {}, Language::en);
    CHECK(unknown.unknown);
    CHECK(unknown.value == "not known: the build year of more than half of the floor area is not known");
}
