#pragma once

#include "core/protocol/json_reader.h"
#include "core/protocol/json_writer.h"

/// The fields of the structs in core/hardware/facts.h, for both directions.
namespace rollcall::protocol {

void fields(JsonWriter& writer, const hardware::Inventory& inventory);
void fields(JsonReader& reader, hardware::Inventory& inventory);
void fields(JsonWriter& writer, const hardware::Sample& sample);
void fields(JsonReader& reader, hardware::Sample& sample);
void fields(JsonWriter& writer, const hardware::Score& score);
void fields(JsonReader& reader, hardware::Score& score);

} // namespace rollcall::protocol
