#include "edit/unit_numbers.hpp"

namespace lifang {
namespace {

class Numbering {
  public:
    explicit Numbering(const std::vector<UnitId>& numbers) : numbers_(numbers) {}

    void operator()(MoveCompounds& request) const {
        if (request.to) number(*request.to);
    }
    void operator()(SplitUnit& request) const { number(request.unit); }
    void operator()(SplitAlong& request) const { number(request.unit); }
    void operator()(MergeUnits& request) const {
        for (UnitId& unit : request.units) number(unit);
    }
    void operator()(PinCompound& request) const { number(request.to); }
    void operator()(ChooseGate& request) const { number(request.unit); }
    void operator()(const auto&) const {}  // others name compounds

  private:
    void number(UnitId& unit) const { unit = numbers_.at(unit.index); }

    const std::vector<UnitId>& numbers_;
};

}  // namespace

Step number_units(Step step, const std::vector<UnitId>& numbers) {
    for (Request& request : step.requests) std::visit(Numbering(numbers), request);
    return step;
}

}  // namespace lifang
