// Tables as spreadsheets write them: RFC 4180, and also ';' and tabs between the columns.
#include "core/base/text.h"
#include "core/enrol/address.h"
#include "core/enrol/lines.h"
#include "core/enrol/lists.h"
#include "core/enrol/range.h"

#include <algorithm>
#include <array>

namespace rollcall::enrol {

namespace {

constexpr std::size_t maxColumns = 256;
constexpr std::size_t maxCellBytes = 4096;

struct Row {
    std::vector<std::string> cells;
    int line = 0;
    std::string wrong; ///< why it cannot be used
};

/// Takes one row off the text; quotes may hold separators, line ends and doubled quotes.
class Rows
{
public:
    Rows(std::string_view text, char separator)
        : m_rest(text)
        , m_separator(separator)
    {}

    bool next(Row& row)
    {
        if (m_rest.empty())
            return false;
        row = Row{{}, m_line, {}};
        bool more = true;
        while (more) {
            std::string cell = takeCell(row);
            more = !m_rest.empty() && m_rest.front() == m_separator;
            if (row.cells.size() < maxColumns)
                row.cells.push_back(std::move(cell));
            else
                row.wrong = "it has more than 256 columns";
            if (more)
                m_rest.remove_prefix(1);
        }
        skipLineEnd();
        return true;
    }

private:
    std::string takeCell(Row& row)
    {
        std::string cell;
        if (!m_rest.starts_with('"')) {
            const char ends[] = {m_separator, '\n', '\0'};
            const std::size_t end = std::min(m_rest.find_first_of(ends), m_rest.size());
            cell = trimmed(m_rest.substr(0, std::min(end, maxCellBytes + 1)));
            m_rest.remove_prefix(end);
        } else {
            takeQuoted(cell, row);
        }
        if (cell.size() > maxCellBytes)
            row.wrong = "a cell has more than 4096 characters";
        return cell;
    }

    void takeQuoted(std::string& cell, Row& row)
    {
        std::size_t i = 1;
        for (;; ++i) {
            if (i >= m_rest.size()) {
                row.wrong = "a quotation mark is not closed";
                break;
            }
            if (m_rest[i] == '"' && (++i >= m_rest.size() || m_rest[i] != '"'))
                break;
            if (m_rest[i] == '\n')
                ++m_line;
            if (cell.size() <= maxCellBytes)
                cell += m_rest[i];
        }
        m_rest.remove_prefix(std::min(i, m_rest.size()));
        const char ends[] = {m_separator, '\n', '\0'};
        const std::size_t end = std::min(m_rest.find_first_of(ends), m_rest.size());
        if (!trimmed(m_rest.substr(0, end)).empty() && row.wrong.empty())
            row.wrong = "there is text behind a closing quotation mark";
        m_rest.remove_prefix(end);
        cell = trimmed(cell);
    }

    void skipLineEnd()
    {
        if (!m_rest.empty())
            m_rest.remove_prefix(1); // takeCell() stops at a separator or here
        ++m_line;
    }

    std::string_view m_rest;
    char m_separator;
    int m_line = 1;
};

enum Column { Name, Address_, User, Port, Tags, Seat, columnCount };

std::optional<Column> columnOf(std::string_view title)
{
    struct Title {
        std::string_view word;
        Column column;
    };
    constexpr std::array titles{
        Title{"name", Name},         Title{"address", Address_}, Title{"host", Address_},
        Title{"hostname", Address_}, Title{"ip", Address_},      Title{"user", User},
        Title{"username", User},     Title{"port", Port},        Title{"tags", Tags},
        Title{"tag", Tags},          Title{"groups", Tags},      Title{"group", Tags},
        Title{"seat", Seat},         Title{"place", Seat},       Title{"desk", Seat}};
    const std::string lower = toLower(title);
    const auto found = std::find_if(titles.begin(), titles.end(),
                                    [&](const Title& each) { return each.word == lower; });
    return found == titles.end() ? std::nullopt : std::optional(found->column);
}

struct Header {
    std::array<std::optional<std::size_t>, columnCount> at;
    std::vector<std::string> unknown;
    std::optional<Column> twice;
};

Header readHeader(const Row& row)
{
    Header header;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const auto column = columnOf(row.cells[i]);
        if (!column)
            header.unknown.push_back(row.cells[i]);
        else if (header.at[*column])
            header.twice = column;
        else
            header.at[*column] = i;
    }
    // "name" alone is an address as well: what `list` calls a board is often how it is reached.
    if (!header.at[Address_])
        header.at[Address_] = header.at[Name];
    return header;
}

char separatorOf(std::string_view firstLine)
{
    char best = ',';
    for (const char each : {';', '\t'}) {
        if (std::count(firstLine.begin(), firstLine.end(), each) >
            std::count(firstLine.begin(), firstLine.end(), best))
            best = each;
    }
    return best;
}

std::vector<std::string> tagsOf(std::string_view cell)
{
    std::string text(cell);
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == ',' || c == ';' || c == '\n'; }, ' ');
    std::vector<std::string> tags;
    for (const std::string_view word : splitWords(text))
        tags.emplace_back(word);
    return tags;
}

/// The boards of one row; an Error without context says what is wrong with it.
Result<std::vector<Candidate>> readRow(const Row& row, const Header& header, const Place& where)
{
    const auto cell = [&](Column column) -> std::string_view {
        const auto at = header.at[column];
        return at && *at < row.cells.size() ? std::string_view(row.cells[*at]) : std::string_view();
    };
    if (!row.wrong.empty())
        return problemAt(where, row.wrong);
    const auto names = expandRange(cell(Address_), RangeStyle::Cluster, maxCandidates);
    if (!names)
        return problemAt(where, names.error().context + ": " + names.error().message,
                         names.error().remedy);
    const bool named = header.at[Name] != header.at[Address_] && !cell(Name).empty();
    if (!cell(Seat).empty() && names->size() != 1)
        return problemAt(where, "several addresses cannot have one seat",
                         "leave the seat empty beside a range");
    if (named && names->size() != 1)
        return problemAt(where, "several addresses cannot have one name",
                         "leave the name empty beside a range");
    std::vector<Candidate> boards;
    for (const std::string& name : *names) {
        const auto address = parseAddress(name);
        if (!address)
            return problemAt(where, quoted(name) + ": " + address.error().message,
                             address.error().remedy);
        Candidate board{named ? std::string(cell(Name)) : address->host,
                        address->user,
                        address->host,
                        address->port.value_or(22),
                        {},
                        where};
        if (!isPlainText(board.name))
            return problemAt(where, quoted(board.name) + " is no name");
        if (!cell(User).empty()) {
            if (!isUser(cell(User)))
                return problemAt(where, quoted(cell(User)) + " is no user name");
            board.user = cell(User);
        }
        if (!cell(Port).empty()) {
            const auto port = parsePort(cell(Port));
            if (!port)
                return problemAt(where, quoted(cell(Port)) + " is no port",
                                 "a port is a number from 1 to 65535");
            board.port = *port;
        }
        for (const std::string& tag : tagsOf(cell(Tags))) {
            if (!addTag(board, tag))
                return problemAt(where, quoted(tag) + " is no tag, or one too many");
        }
        if (!cell(Seat).empty()) {
            if (!isPlainText(cell(Seat)))
                return problemAt(where, quoted(cell(Seat)) + " is no name of a seat");
            board.seat = cell(Seat);
        }
        boards.push_back(std::move(board));
    }
    return boards;
}

} // namespace

Result<Batch> parseCsv(std::string_view text, const std::string& source)
{
    text = withoutByteOrderMark(text);
    Rows rows(text, separatorOf(text.substr(0, std::min(text.find('\n'), maxCellBytes))));
    Row row;
    if (!rows.next(row))
        return problemAt({source, 0}, "the table is empty",
                         "begin it with name,address,user,port,tags");
    const Header header = readHeader(row);
    if (!row.wrong.empty() || !header.at[Address_] || header.twice)
        return problemAt({source, 1},
                         !row.wrong.empty() ? row.wrong
                         : header.twice     ? "a column is there twice"
                                            : "the header has no column \"address\"",
                         "begin the table with name,address,user,port,tags");
    Batch batch;
    Collecting collecting(batch);
    if (!header.unknown.empty()) {
        std::string note = "columns that are not used:";
        for (std::size_t i = 0; i < std::min<std::size_t>(header.unknown.size(), 10); ++i)
            note += " " + quoted(header.unknown[i]);
        collecting.note(std::move(note));
    }
    bool room = true;
    while (room && rows.next(row)) {
        const bool empty = std::all_of(row.cells.begin(), row.cells.end(),
                                       [](const std::string& cell) { return cell.empty(); });
        if (empty && row.wrong.empty())
            continue;
        auto boards = readRow(row, header, {source, row.line});
        if (!boards) {
            room = collecting.problem(boards.error());
            continue;
        }
        for (Candidate& board : *boards)
            room = room && collecting.add(std::move(board));
    }
    return batch;
}

} // namespace rollcall::enrol
