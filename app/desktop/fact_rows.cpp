#include "app/desktop/fact_rows.h"

namespace rollcall::desktop {

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Where a fact came from in words a person without a kernel manual understands.
QString sourceWords(hardware::Source source)
{
    switch (source) {
    case hardware::Source::Sysfs:
        return tr("Read from the kernel (sysfs)");
    case hardware::Source::Procfs:
        return tr("Read from the running system");
    case hardware::Source::DeviceTree:
        return tr("Named by the device tree");
    case hardware::Source::Dmi:
        return tr("Named by the firmware (DMI)");
    case hardware::Source::SocBus:
        return tr("Named by the SoC driver");
    case hardware::Source::Table:
        return tr("Known from Rollcall's tables");
    case hardware::Source::Guess:
        return tr("Concluded, not read");
    }
    return {};
}

} // namespace

namespace facts {

QString joined(QStringList parts, const QString& separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

QString text(const std::optional<std::string>& value)
{
    return value ? QString::fromStdString(*value) : QString();
}

QString text(const hardware::TextFact& fact)
{
    return fact ? QString::fromStdString(fact->value) : QString();
}

FactRow row(const QString& title, const QString& value, const QString& note)
{
    return {title, value.isEmpty() ? Formatter::dash() : value, note, {}, {}};
}

Origins::Origins(const hardware::Hardware& hardware)
    : m_origins(hardware::originsOf(hardware))
{}

FactRow Origins::row(const QString& title, const QString& value, std::string_view path,
                     const QString& note) const
{
    FactRow result = facts::row(title, value, note);
    mark(result, path);
    return result;
}

void Origins::mark(FactRow& row, std::string_view path) const
{
    const auto origin = hardware::originOf(m_origins, path);
    if (!origin)
        return;
    row.source = toQString(hardware::toString(origin->source));
    row.origin = sourceWords(origin->source);
    if (!origin->place.empty())
        row.origin += QLatin1Char('\n') + toQString(origin->place);
}

} // namespace facts

} // namespace rollcall::desktop
