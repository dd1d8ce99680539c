#pragma once

namespace lifang {

class MapItem;

/// The window's renderer keeps the memory of what it handed to the card, for what it will hand over: as much
/// as has ever gone in a frame, and more. Lets it go of that when the map has rested for a second after much
/// was copied. The next frame takes some milliseconds more.
void rest_renderer_with(MapItem& map);

}  // namespace lifang
