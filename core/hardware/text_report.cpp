#include "core/hardware/text_report.h"

#include "core/hardware/text_report_parts.h"

#include <algorithm>
#include <iterator>

namespace rollcall::hardware {

std::string counted(int number, std::string_view what)
{
    std::string text = std::to_string(number) + ' ';
    text += what;
    return number == 1 ? text : text + 's';
}

void append(std::string& text, std::string_view piece, std::string_view separator)
{
    if (piece.empty())
        return;
    if (!text.empty())
        text += separator;
    text += piece;
}

std::string padded(std::string text, std::size_t width)
{
    text.append(width - std::min(width, columns(text)), ' ');
    return text;
}

std::string sourceNote(Source source)
{
    return '[' + std::string(toString(source)) + ']';
}

namespace {

void writeFact(PageWriter& page, std::string_view prefix, const TextFact& fact)
{
    if (fact)
        page.line(std::string(prefix) + fact->value, sourceNote(fact));
}

void writeSystem(PageWriter& page, const Hardware& hardware)
{
    const Board& board = hardware.board;
    page.section("System");
    if (!board.model)
        page.line("unknown board");
    writeFact(page, "", board.model);
    if (board.vendor && (!board.model || !board.model->value.starts_with(board.vendor->value)))
        writeFact(page, "made by ", board.vendor);
    writeFact(page, "manufactured by ", board.manufacturer);
    if (board.family && board.family->value != (board.vendor ? board.vendor->value : ""))
        writeFact(page, "family ", board.family);
    writeFact(page, "SoC ", board.soc);
    writeFact(page, "serial ", board.serial);
    writeFact(page, "virtual machine under ", board.virtualMachine);
    writeFact(page, "inside a container: ", board.container);
}

void writeOs(PageWriter& page, const Os& os)
{
    page.section("OS");
    if (os.name)
        page.line(*os.name);
    std::string kernel = os.kernel ? "kernel " + *os.kernel : std::string{};
    append(kernel, os.machine.value_or(""));
    if (!kernel.empty())
        page.line(kernel);
    if (os.userlandBits && os.kernelBits && *os.userlandBits != *os.kernelBits)
        page.line(std::to_string(*os.userlandBits) + "-bit userland on a " +
                  std::to_string(*os.kernelBits) + "-bit kernel");
}

std::string uptimeText(double seconds)
{
    const auto minutes = static_cast<long long>(seconds / 60);
    if (minutes < 60)
        return "up " + std::to_string(minutes) + " min";
    if (minutes < 48 * 60)
        return "up " + std::to_string(minutes / 60) + " h " + std::to_string(minutes % 60) + " min";
    return "up " + std::to_string(minutes / (24 * 60)) + " days";
}

std::string headline(const Hardware& hardware, const Vitals* vitals)
{
    std::string text = hardware.hostname.value_or("this board");
    if (vitals && vitals->uptimeS && *vitals->uptimeS >= 0 && *vitals->uptimeS < 1e11)
        text += "  ·  " + uptimeText(*vitals->uptimeS);
    if (vitals && vitals->load1)
        text += "  ·  load " + formatFixed(*vitals->load1, 2);
    return text;
}

} // namespace

std::string textReport(const Hardware& hardware, const Vitals* vitals)
{
    PageWriter page;
    page.title(headline(hardware, vitals));
    writeSystem(page, hardware);
    writeProcessor(page, hardware.cpu);
    writeCapabilities(page, hardware);
    writeMemory(page, hardware.memory, vitals);
    writeTemperature(page, hardware, vitals);
    writeSensors(page, hardware, vitals);
    writeStorage(page, hardware.storage, vitals);
    writeNetwork(page, hardware.network);
    writeBuses(page, hardware);
    writeOs(page, hardware.os);
    page.section("");
    page.line("What is not marked was read from /proc and /sys.");
    return page.take();
}

std::string formatBytes(std::uint64_t bytes)
{
    constexpr const char* units[] = {"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    std::size_t unit = 0;
    std::uint64_t divisor = 1;
    while (unit + 1 < std::size(units) && bytes / divisor >= 1024) {
        divisor *= 1024;
        ++unit;
    }
    const double value = static_cast<double>(bytes) / static_cast<double>(divisor);
    const bool fraction = value < 9.95 && bytes % divisor != 0;
    return formatFixed(value, fraction ? 1 : 0) + ' ' + units[unit];
}

} // namespace rollcall::hardware
