#include "check/stated_figures.hpp"

namespace lifang::checking {
namespace {

std::string digits_or_null(Number number) { return number ? digits(*number) : "NULL"; }

}  // namespace

Number stated_in(const StatedFigures& stated, std::string_view column) {
    const auto found = stated.find(column);
    return found == stated.end() ? std::nullopt : Number(found->second);
}

void compare_figure(const Phrase& where, std::string_view column, Number stated, Number found,
                    double absolute, bool must_state, Report& report) {
    if (!stated && !(must_state && found)) return;
    if (stated && found && is_close(*stated, *found, same, absolute)) return;
    report.broken(6, "wrong_figure",
                  Message("check_wrong_figure", {{"where", where},
                                                 {"figure", column},
                                                 {"stated", digits_or_null(stated)},
                                                 {"found", digits_or_null(found)}}));
}

}  // namespace lifang::checking
