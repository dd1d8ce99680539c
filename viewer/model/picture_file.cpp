#include "model/picture_file.hpp"

#include "core/error.hpp"
#include "publish/files/output_place.hpp"
#include "publish/files/whole_file.hpp"

#include <QImageWriter>

namespace lifang {

void write_picture(const QImage& picture, const std::filesystem::path& file,
                   const std::vector<std::filesystem::path>& inputs) {
    require_no_input(file, inputs);
    WholeFile whole(file, true);
    QImageWriter writer(QString::fromStdU16String(whole.path().u16string()));
    if (!writer.write(picture))
        throw Error(ExitCode::output, file.string(),
                    Message("output_unwritten", {{"why", writer.errorString().toStdString()}}));
    whole.commit();
}

}  // namespace lifang
