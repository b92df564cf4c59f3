#include "tests/support/board_tree.h"

#include "core/base/cpulist.h"
#include "core/base/text.h"

#include <fstream>
#include <map>
#include <optional>
#include <sstream>

namespace rollcall::boards {
namespace {

namespace fs = std::filesystem;

Error failure(ErrorCode code, const std::string& where, std::string message)
{
    return Error{code, std::move(message), where, {}};
}

/// "{0-3,8}" as numbers; nullopt when it is no list of numbers ("{}" and "{+1}" are not).
std::optional<std::vector<int>> parseRange(std::string_view inner)
{
    if (inner.empty())
        return std::nullopt;
    return parseCpuList(inner);
}

struct PathPattern {
    std::vector<std::string> literals; ///< one more than there are ranges
    std::vector<std::vector<int>> ranges;
};

Result<PathPattern> parsePath(std::string_view text, const std::string& where)
{
    PathPattern pattern;
    pattern.literals.emplace_back();
    while (!text.empty()) {
        const auto open = text.find('{');
        pattern.literals.back() += text.substr(0, open);
        if (open == std::string_view::npos)
            break;
        const auto close = text.find('}', open);
        const auto numbers = close == std::string_view::npos
                                 ? std::nullopt
                                 : parseRange(text.substr(open + 1, close - open - 1));
        if (!numbers)
            return failure(ErrorCode::InvalidInput, where, "a path needs ranges such as {0-3,8}");
        pattern.ranges.push_back(*numbers);
        pattern.literals.emplace_back();
        text.remove_prefix(close + 1);
    }
    return pattern;
}

/// What stands between the braces in a value: "" or "1" the first number of the path, "2" the
/// second, "+4", "-4", "/4" arithmetic on the first.
std::optional<std::string> placeholder(std::string_view inner, const std::vector<int>& numbers)
{
    if (numbers.empty())
        return std::nullopt;
    if (inner.empty())
        return std::to_string(numbers.front());
    const char sign = inner.front();
    if (sign == '+' || sign == '-' || sign == '/') {
        const auto by = parseInt(inner.substr(1));
        if (!by || *by < 0 || *by > maxCpuId || (sign == '/' && *by == 0))
            return std::nullopt;
        const int amount = static_cast<int>(*by);
        const int first = numbers.front();
        return std::to_string(sign == '+'   ? first + amount
                              : sign == '-' ? first - amount
                                            : first / amount);
    }
    const auto index = parseInt(inner);
    if (!index || *index < 1 || static_cast<std::size_t>(*index) > numbers.size())
        return std::nullopt;
    return std::to_string(numbers[static_cast<std::size_t>(*index) - 1]);
}

std::optional<char> hexByte(std::string_view digits)
{
    if (digits.size() != 2)
        return std::nullopt;
    const auto value = parseHex(digits);
    return value ? std::optional<char>(static_cast<char>(*value)) : std::nullopt;
}

/// Replaces placeholders and the escapes \0 \n \t \\ \xHH. Braces are literal text where the path
/// has no range.
Result<std::string> expandValue(std::string_view text, const std::vector<int>& numbers,
                                const std::string& where)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '{' && !numbers.empty()) {
            const auto close = text.find('}', i);
            const auto value = close == std::string_view::npos
                                   ? std::nullopt
                                   : placeholder(text.substr(i + 1, close - i - 1), numbers);
            if (!value)
                return failure(ErrorCode::InvalidInput, where,
                               "a value knows {}, {1}, {2}, {+N}, {-N} and {/N} only");
            out += *value;
            i = close;
        } else if (text[i] == '\\') {
            const char kind = i + 1 < text.size() ? text[i + 1] : ' ';
            const auto byte = kind == 'x' ? hexByte(text.substr(i + 2, 2)) : std::nullopt;
            if (kind == '0')
                out += '\0';
            else if (kind == 'n')
                out += '\n';
            else if (kind == 't')
                out += '\t';
            else if (kind == '\\')
                out += '\\';
            else if (byte)
                out += *byte;
            else
                return failure(ErrorCode::InvalidInput, where,
                               "unknown escape; there are \\0 \\n \\t \\\\ and \\xHH");
            i += byte ? 3 : 1;
        } else {
            out += text[i];
        }
    }
    return out;
}

bool isSafePath(std::string_view path)
{
    if (path.empty() || path.size() > 512 || path.find('\0') != std::string_view::npos)
        return false;
    for (const auto part : split(path, '/')) {
        if (part.empty() || part == "." || part == "..")
            return false;
    }
    return true;
}

/// One statement of a recipe, before its ranges are expanded.
struct Statement {
    enum class Kind { File, Append, Link } kind = Kind::File;
    std::string path;
    std::string value;
    std::vector<int> repeat; ///< of "<<END {0-3}": the block once for each number
    std::string where;
};

class Expander
{
public:
    Result<void> add(const Statement& statement)
    {
        auto pattern = parsePath(statement.path, statement.where);
        if (!pattern)
            return std::move(pattern).error();
        std::vector<int> numbers;
        return expand(statement, *pattern, numbers, {});
    }

    std::vector<TreeEntry> take() && { return std::move(m_entries); }

private:
    Result<void> expand(const Statement& statement, const PathPattern& pattern,
                        std::vector<int>& numbers, const std::string& prefix)
    {
        const std::string path = prefix + pattern.literals[numbers.size()];
        if (numbers.size() == pattern.ranges.size())
            return addOne(statement, path, numbers);
        for (const int number : pattern.ranges[numbers.size()]) {
            numbers.push_back(number);
            auto done = expand(statement, pattern, numbers, path + std::to_string(number));
            numbers.pop_back();
            if (!done)
                return done;
        }
        return {};
    }

    Result<void> addOne(const Statement& statement, const std::string& path,
                        const std::vector<int>& numbers)
    {
        if (!isSafePath(path))
            return failure(ErrorCode::InvalidInput, statement.where,
                           "a path is relative, without empty, . or .. parts");
        auto value = valueOf(statement, numbers);
        if (!value)
            return std::move(value).error();
        const auto [position, isNew] = m_index.try_emplace(path, m_entries.size());
        if (isNew == (statement.kind == Statement::Kind::Append))
            return failure(ErrorCode::InvalidInput, statement.where,
                           path + (isNew ? " has nothing to append to" : " is there already"));
        if (isNew)
            m_entries.push_back({path, {}, statement.kind == Statement::Kind::Link});
        auto& entry = m_entries[position->second];
        entry.content += *value;
        m_bytes += value->size();
        if (m_entries.size() > maxEntries || m_bytes > maxTreeBytes ||
            entry.content.size() > maxFileBytes)
            return failure(ErrorCode::TooLarge, statement.where, "the tree grows over its bounds");
        return {};
    }

    static Result<std::string> valueOf(const Statement& statement, const std::vector<int>& numbers)
    {
        if (statement.repeat.empty())
            return expandValue(statement.value, numbers, statement.where);
        std::string out;
        for (const int number : statement.repeat) {
            auto block = expandValue(statement.value, {number}, statement.where);
            if (!block)
                return block;
            out += *block;
            if (out.size() > maxFileBytes)
                return failure(ErrorCode::TooLarge, statement.where, "the file grows too large");
        }
        return out;
    }

    std::vector<TreeEntry> m_entries;
    std::map<std::string, std::size_t> m_index;
    std::size_t m_bytes = 0;
};

/// Reads statements line by line and hands each to the expander.
class Parser
{
public:
    Parser(std::string_view recipe, const std::string& name)
        : m_lines(split(recipe, '\n'))
        , m_name(name)
    {}

    Result<std::vector<TreeEntry>> run()
    {
        while (m_next < m_lines.size()) {
            const auto line = trimmed(m_lines[m_next++]);
            if (line.empty() || line.front() == '#')
                continue;
            auto done = statement(line);
            if (!done)
                return std::move(done).error();
        }
        return std::move(m_expander).take();
    }

private:
    std::string where() const { return m_name + ":" + std::to_string(m_next); }

    Result<void> statement(std::string_view line)
    {
        // The operator is the first word after the path; paths contain no blanks.
        const auto blank = line.find_first_of(" \t");
        const auto path = line.substr(0, blank);
        const auto rest =
            blank == std::string_view::npos ? std::string_view{} : trimmed(line.substr(blank));
        Statement next{Statement::Kind::File, std::string(path), {}, {}, where()};
        if (rest == "=" || rest.starts_with("= "))
            return assign(next, trimmed(rest.substr(1)));
        if (rest.starts_with("-> ")) {
            next.kind = Statement::Kind::Link;
            next.value = trimmed(rest.substr(2));
            return m_expander.add(next);
        }
        if (rest.starts_with("+<<")) {
            next.kind = Statement::Kind::Append;
            return block(next, rest.substr(3));
        }
        if (rest.starts_with("<<"))
            return block(next, rest.substr(2));
        return failure(ErrorCode::InvalidInput, where(),
                       "expected 'path = value', 'path -> target' or 'path <<END'");
    }

    Result<void> assign(Statement& next, std::string_view value)
    {
        // Device-tree strings end in NUL, every other one-line file of the kernel in a newline.
        next.value = value;
        if (!value.ends_with("\\0"))
            next.value += "\\n";
        return m_expander.add(next);
    }

    Result<void> block(Statement& next, std::string_view header)
    {
        const auto words = splitWords(header);
        const std::string mark(words.empty() ? std::string_view{} : words[0]);
        if (mark.empty() || words.size() > 2)
            return failure(ErrorCode::InvalidInput, where(), "'<<' needs an end mark");
        if (words.size() == 2) {
            const auto word = words[1];
            const auto numbers = word.size() > 2 && word.front() == '{' && word.back() == '}'
                                     ? parseRange(word.substr(1, word.size() - 2))
                                     : std::nullopt;
            if (!numbers)
                return failure(ErrorCode::InvalidInput, where(), "expected '<<END {0-3}'");
            next.repeat = *numbers;
        }
        while (m_next < m_lines.size()) {
            const auto line = m_lines[m_next++];
            if (trimmed(line) == mark)
                return m_expander.add(next);
            next.value += line;
            next.value += '\n';
        }
        return failure(ErrorCode::InvalidInput, next.where, "no line '" + mark + "' ends this");
    }

    std::vector<std::string_view> m_lines;
    std::string m_name;
    std::size_t m_next = 0; ///< the line after the current one, which is its number for people
    Expander m_expander;
};

/// Makes the folders above a file one by one, so that a link an earlier entry made is refused
/// instead of followed out of the tree.
Result<void> makeFolders(const fs::path& root, const fs::path& relative)
{
    fs::path folder = root;
    std::error_code error;
    for (const auto& part : relative) {
        folder /= part;
        const auto status = fs::symlink_status(folder, error);
        if (fs::is_directory(status))
            continue;
        if (fs::exists(status))
            return failure(ErrorCode::InvalidInput, folder.string(),
                           "is a file or link, and a folder at once");
        if (!fs::create_directory(folder, error))
            return failure(ErrorCode::Io, folder.string(),
                           "cannot make this folder: " + error.message());
    }
    return {};
}

Result<void> writeEntry(const TreeEntry& entry, const fs::path& root)
{
    const fs::path relative(entry.path);
    if (auto done = makeFolders(root, relative.parent_path()); !done)
        return done;
    const fs::path target = root / relative;
    std::error_code error;
    if (fs::exists(fs::symlink_status(target, error)))
        return failure(ErrorCode::InvalidInput, target.string(), "is there already");
    if (entry.isLink) {
        fs::create_symlink(entry.content, target, error);
        return error ? Result<void>(failure(ErrorCode::Io, target.string(), error.message()))
                     : Result<void>();
    }
    std::ofstream file(target, std::ios::binary);
    file.write(entry.content.data(), static_cast<std::streamsize>(entry.content.size()));
    file.close();
    return file ? Result<void>()
                : Result<void>(failure(ErrorCode::Io, target.string(), "cannot write this file"));
}

} // namespace

Result<std::vector<TreeEntry>> parseBoardTree(std::string_view recipe, const std::string& name)
{
    if (recipe.size() > maxRecipeBytes)
        return failure(ErrorCode::TooLarge, name, "a recipe is at most 1 MiB");
    return Parser(recipe, name).run();
}

Result<void> unpackBoardTree(const std::vector<TreeEntry>& entries, const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        return failure(ErrorCode::Io, folder.string(),
                       "cannot make this folder: " + error.message());
    if (!fs::is_empty(folder, error) || error)
        return failure(ErrorCode::AlreadyExists, folder.string(), "the folder is not empty");
    for (const auto& entry : entries) {
        if (!isSafePath(entry.path))
            return failure(ErrorCode::InvalidInput, entry.path, "leads out of the tree");
        if (auto done = writeEntry(entry, folder); !done)
            return done;
    }
    return {};
}

Result<void> unpackBoardFile(const fs::path& recipe, const fs::path& folder)
{
    std::ifstream file(recipe, std::ios::binary);
    if (!file)
        return failure(ErrorCode::NotFound, recipe.string(), "cannot read this recipe");
    std::string text(maxRecipeBytes + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(file.gcount()));
    auto entries = parseBoardTree(text, recipe.string());
    return entries ? unpackBoardTree(*entries, folder) : Result<void>(std::move(entries).error());
}

} // namespace rollcall::boards
