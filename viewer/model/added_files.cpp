#include "model/added_files.hpp"

#include "load/raster/raster.hpp"
#include "scene/services.hpp"

#include <QColor>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <utility>

namespace lifang {
namespace {

using scene::AddedLayer;
using scene::AddedLayers;

/// Pictures lie below reference layers, and these below and above the units.
int group_of(const AddedLayer& layer) {
    if (layer.kind == AddedLayer::Kind::picture) return 0;
    return layer.over_units ? 2 : 1;
}

QString path_of(const AddedLayer& layer) { return QString::fromStdString(layer.file); }

QColor colour_of(const AddedLayer& layer) {
    const scene::Colour colour = kind_colour(scene::light_style(), static_cast<std::size_t>(layer.colour));
    return {colour.r, colour.g, colour.b};
}

QJsonObject to_json(const AddedLayer& layer) {
    return {{"file", path_of(layer)},         {"picture", layer.kind == AddedLayer::Kind::picture},
            {"shown", layer.shown},           {"opacity", layer.opacity},
            {"over_units", layer.over_units}, {"colour", layer.colour}};
}

AddedLayer from_json(const QJsonObject& json, int id) {
    return {.id = id,
            .file = json["file"].toString().toStdString(),
            .kind = json["picture"].toBool() ? AddedLayer::Kind::picture : AddedLayer::Kind::reference,
            .shown = json["shown"].toBool(true),
            .opacity = std::clamp(json["opacity"].toDouble(1.0), 0.0, 1.0),
            .over_units = json["over_units"].toBool(),
            .colour = std::max(0, json["colour"].toInt())};
}

}  // namespace

AddedFiles::AddedFiles(JobQueue& jobs, QObject* parent) : QAbstractListModel(parent), jobs_(jobs) {}

void AddedFiles::add(const QList<QUrl>& files) {
    QStringList paths;
    for (const QUrl& file : files)
        if (file.isLocalFile()) paths << file.toLocalFile();
    addFiles(paths);
}

void AddedFiles::addFiles(const QStringList& files) {
    if (files.isEmpty()) return;
    ++looking_;
    const auto look = [files](const Run&) {
        std::vector<AddedLayer> found;
        for (const QString& file : files) {
            const std::string path = QFileInfo(file).absoluteFilePath().toStdString();
            found.push_back(
                {.file = path,
                 .kind = is_picture(path) ? AddedLayer::Kind::picture : AddedLayer::Kind::reference});
        }
        return found;
    };
    jobs_.startQuietly(this, look, [this](std::vector<AddedLayer> found) {
        --looking_;
        AddedLayers layers = *layers_;
        for (AddedLayer& layer : found) {
            // a file that is there comes anew, and is read anew
            std::erase_if(layers, [&](const AddedLayer& other) { return other.file == layer.file; });
            layer.id = ++last_id_;
            layer.colour = static_cast<int>(std::ranges::count(layers, layer.kind, &AddedLayer::kind));
            layer.over_units = layer.kind == AddedLayer::Kind::reference;
            layers.push_back(std::move(layer));
        }
        take(std::move(layers));
    });
}

bool AddedFiles::arePictures(const QList<QUrl>& files) {
    static const QStringList endings{"tif", "tiff", "vrt", "mbtiles", "png", "jpg", "jpeg", "webp", "jp2"};
    return !files.isEmpty() && std::ranges::all_of(files, [](const QUrl& file) {
        return endings.contains(QFileInfo(file.path()).suffix().toLower());
    });
}

int AddedFiles::placeOf(int row) const { return row >= 0 && row < count() ? count() - 1 - row : -1; }

/// Rows stay rows where only their values change: who drags a slider keeps hold of it.
void AddedFiles::take(AddedLayers layers) {
    std::ranges::stable_sort(layers, {}, group_of);
    const bool is_same_list = std::ranges::equal(layers, *layers_, {}, &AddedLayer::id, &AddedLayer::id);
    if (is_same_list && layers == *layers_) return;
    if (!is_same_list) beginResetModel();
    layers_ = std::make_shared<const AddedLayers>(std::move(layers));
    std::erase_if(failures_, [this](const auto& failure) {
        return std::ranges::find(*layers_, failure.first, &AddedLayer::id) == layers_->end();
    });
    if (is_same_list)
        tellRows({});
    else
        endResetModel();
    Q_EMIT changed();
}

void AddedFiles::tellRows(const QList<int>& roles) {
    if (count() > 0) Q_EMIT dataChanged(index(0), index(count() - 1), roles);
}

template <class Change>
void AddedFiles::change(int row, const Change& change) {
    const int place = placeOf(row);
    if (place < 0) return;
    AddedLayers layers = *layers_;
    change(layers, static_cast<std::size_t>(place));
    take(std::move(layers));
}

void AddedFiles::remove(int row) {
    change(row, [](AddedLayers& layers, std::size_t place) {
        layers.erase(layers.begin() + static_cast<std::ptrdiff_t>(place));
    });
}

void AddedFiles::show(int row, bool shown) {
    change(row, [shown](AddedLayers& layers, std::size_t place) { layers[place].shown = shown; });
}

void AddedFiles::setOpacity(int row, double opacity) {
    change(row, [opacity](AddedLayers& layers, std::size_t place) {
        layers[place].opacity = std::clamp(opacity, 0.0, 1.0);
    });
}

void AddedFiles::setOverUnits(int row, bool over) {
    change(row, [over](AddedLayers& layers, std::size_t place) { layers[place].over_units = over; });
}

void AddedFiles::nextColour(int row) {
    change(row, [](AddedLayers& layers, std::size_t place) {
        const auto colours = static_cast<int>(scene::light_style().kinds.size());
        layers[place].colour = (layers[place].colour + 1) % colours;
    });
}

void AddedFiles::raise(int row) { move(row, +1); }

void AddedFiles::lower(int row) { move(row, -1); }

void AddedFiles::move(int row, int by) {
    change(row, [by](AddedLayers& layers, std::size_t place) {
        const std::size_t other = place + static_cast<std::size_t>(by);
        const bool has_other = other < layers.size() && group_of(layers[other]) == group_of(layers[place]);
        if (has_other)
            std::swap(layers[place], layers[other]);
        else if (layers[place].kind == AddedLayer::Kind::reference)
            layers[place].over_units = by > 0;
    });
}

void AddedFiles::fail(int id, const Error& error) {
    failures_.insert_or_assign(id, error);
    tellRows({ProblemRole});
}

void AddedFiles::setLanguage(Language language) {
    language_ = language;
    tellRows({ProblemRole});
}

QString AddedFiles::kept() const {
    if (layers_->empty()) return {};
    QJsonArray all;
    for (const AddedLayer& layer : *layers_) all << to_json(layer);
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void AddedFiles::restore(const QString& kept) {
    AddedLayers layers;
    const QJsonArray all = QJsonDocument::fromJson(kept.toUtf8()).array();
    for (const QJsonValue& one : all)
        if (AddedLayer layer = from_json(one.toObject(), ++last_id_); !layer.file.empty())
            layers.push_back(std::move(layer));
    take(std::move(layers));
}

int AddedFiles::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant AddedFiles::data(const QModelIndex& index, int role) const {
    const int place = index.isValid() ? placeOf(index.row()) : -1;
    if (place < 0) return {};
    const AddedLayer& layer = (*layers_)[static_cast<std::size_t>(place)];
    const bool is_picture = layer.kind == AddedLayer::Kind::picture;
    const auto is_beside = [&](int by) {
        const int other = place + by;
        return other >= 0 && other < count() &&
               group_of((*layers_)[static_cast<std::size_t>(other)]) == group_of(layer);
    };
    switch (role) {
        case NameRole:
            return QFileInfo(path_of(layer)).fileName();
        case PathRole:
            return QDir::toNativeSeparators(path_of(layer));
        case PictureRole:
            return is_picture;
        case ShownRole:
            return layer.shown;
        case OpacityRole:
            return layer.opacity;
        case OverUnitsRole:
            return layer.over_units;
        case ColourRole:
            return colour_of(layer);
        case ProblemRole: {
            const auto failure = failures_.find(layer.id);
            return failure == failures_.end() ? QString()
                                              : QString::fromStdString(failure->second.problem(language_));
        }
        case CanRaiseRole:
            return is_beside(+1) || (!is_picture && !layer.over_units);
        case CanLowerRole:
            return is_beside(-1) || (!is_picture && layer.over_units);
        default:
            return {};
    }
}

QHash<int, QByteArray> AddedFiles::roleNames() const {
    return {{NameRole, "name"},
            {PathRole, "path"},
            {PictureRole, "picture"},
            {ShownRole, "shown"},
            {OpacityRole, "opacityShare"},
            {OverUnitsRole, "overUnits"},
            {ColourRole, "colour"},
            {ProblemRole, "problem"},
            {CanRaiseRole, "canRaise"},
            {CanLowerRole, "canLower"}};
}

}  // namespace lifang
