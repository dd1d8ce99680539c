#include "model/words.hpp"

#include <map>
#include <string>

namespace lifang {
namespace {

using Table = std::map<std::string, const char*, std::less<>>;

QString in_words(const Table& table, std::string_view code) {
    const auto row = table.find(code);
    if (row != table.end()) return Words::tr(row->second);
    return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
}

}  // namespace

QString Words::layoutLabel(std::string_view code) {
    static const Table table = {{"most_even", QT_TR_NOOP("Most even")},
                                {"no_unit_far_off", QT_TR_NOOP("No unit far off")},
                                {"fewest_roads_inside", QT_TR_NOOP("Fewest roads inside")},
                                {"fewest_units", QT_TR_NOOP("Fewest units")},
                                {"most_compact", QT_TR_NOOP("Most compact")},
                                {"balanced", QT_TR_NOOP("Balanced")},
                                {"edited", QT_TR_NOOP("Edited by hand")},
                                {"improved", QT_TR_NOOP("Improved")},
                                {"trade_off", QT_TR_NOOP("Another trade-off")}};
    return in_words(table, code);
}

QString Words::status(std::string_view code) {
    static const Table table = {{"optimal", QT_TR_NOOP("Proven optimal")},
                                {"feasible", QT_TR_NOOP("Rules kept")},
                                {"relaxed", QT_TR_NOOP("Rules broken")}};
    return in_words(table, code);
}

QString Words::violation(std::string_view code) {
    static const Table table = {{"below_min", QT_TR_NOOP("Floor area below the minimum")},
                                {"above_max", QT_TR_NOOP("Floor area above the maximum")},
                                {"disconnected", QT_TR_NOOP("Not connected")},
                                {"straddles_road", QT_TR_NOOP("Straddles a main road")}};
    return in_words(table, code);
}

QString Words::mode(std::string_view code) {
    static const Table table = {{"professional", QT_TR_NOOP("Professional")},
                                {"basic", QT_TR_NOOP("Basic")},
                                {"trusteeship", QT_TR_NOOP("Street trusteeship")},
                                {"self_governed", QT_TR_NOOP("Self-governed")}};
    return in_words(table, code);
}

}  // namespace lifang
