#include "app/option_table.hpp"

#include "app/viewer_options.hpp"

namespace lifang {

Program viewer_program() {
    using namespace viewer_option;
    constexpr Text summary{"shows and edits the management units of a plan file",
                           "显示并调整方案文件中的管理单元"};
    static const std::vector<Command> only = {
        {"",
         summary,
         {&plan,      &layout,    &unit,     &panel,      &look,         &safe_colours, &fill,
          &text_size, &basemap,   &size,     &screenshot, &language,     &record,       &replay,
          &measure,   &self_test, &pictures, &show_help,  &show_version, &manual,       &completion},
         nullptr}};
    return {"lifang-viewer", summary, {}, only};
}

}  // namespace lifang
