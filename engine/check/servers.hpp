#pragma once

#include "check/ground.hpp"
#include "check/walks.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lifang::checking {

/// Something that serves: a facility, or a station placed in a compound.
struct Server {
    Position facility, home;  ///< empty for a placed station; the compound on whose ground it stands
    double limit = 0.0;       ///< metres: its own radius, else the profile's of its kind
    Number places;            ///< households; empty: for all who come
    GatesOfPlace gates;
};

/// The kind that every unit has of its own.
inline constexpr std::string_view unit_station = "service_station";

/// Who serves, and how far it is to them.
class Servers {
  public:
    /// The plan, its walking network verified, and the grounds of its layouts must outlive it.
    Servers(const PlanRows& plan, const std::vector<Ground>& grounds);

    double limit_of(const std::string& kind) const;
    std::vector<Server> of_kind(const std::string& kind) const;
    /// Service stations by the unit on whose ground they stand, without placed ones.
    std::vector<std::vector<Server>> stations_by_unit(std::size_t layout) const;
    Server placed_in(std::size_t compound) const;

    /// To each of the compounds from the nearest, 0 from its home; infinite where no way leads.
    std::vector<double> measure(const std::vector<Server>& servers,
                                const std::vector<std::size_t>& compounds) const;
    bool is_on_network(std::size_t compound) const { return !walks_.of_compound(compound).empty(); }

  private:
    const PlanRows& plan_;
    const std::vector<Ground>& grounds_;
    Walks walks_;
    std::vector<Position> cell_of_facility_;
};

}  // namespace lifang::checking
