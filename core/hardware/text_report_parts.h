#pragma once

#include "core/hardware/hardware.h"
#include "core/hardware/text_layout.h"
#include "core/hardware/vitals.h"

#include <string>
#include <string_view>

/// Private to the text report: its sections, each in a file by subject, and what they share.
namespace rollcall::hardware {

/// "1 socket", "2 sockets"
std::string counted(int number, std::string_view what);

/// Adds a piece to a list in one line, unless it is empty.
void append(std::string& text, std::string_view piece, std::string_view separator = ", ");

std::string padded(std::string text, std::size_t width);

/// "[device-tree]"
std::string sourceNote(Source source);

template <class T>
std::string sourceNote(const std::optional<Fact<T>>& fact)
{
    return fact ? sourceNote(fact->source) : std::string{};
}

void writeProcessor(PageWriter& page, const Cpu& cpu);
void writeCapabilities(PageWriter& page, const Hardware& hardware);
void writeMemory(PageWriter& page, const Memory& memory, const Vitals* vitals);
void writeTemperature(PageWriter& page, const Hardware& hardware, const Vitals* vitals);
void writeSensors(PageWriter& page, const Hardware& hardware, const Vitals* vitals);
void writeStorage(PageWriter& page, const std::vector<Storage>& disks, const Vitals* vitals);
void writeNetwork(PageWriter& page, const std::vector<Network>& interfaces);
void writeBuses(PageWriter& page, const Hardware& hardware);

} // namespace rollcall::hardware
