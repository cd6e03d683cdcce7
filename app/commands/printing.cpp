// SPDX-FileCopyrightText: 2026 The Aelwyd authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/paperfiles.h"
#include "app/commands/reading.h"
#include "ui/presentation/wording/language.h"
#include "ui/presentation/wording/problems.h"
#include "ui/presentation/wording/translate.h"

#include <QJsonArray>

namespace aelwyd {

using wording::translate;

namespace {

/// What is asked for: whose plans, how, and where to.
struct PrintOrder {
    PlanLayout layout = PlanLayout::Full;
    PrintLanguage language = PrintLanguage::Welsh;
    QString folder;
};

Result<PrintOrder> orderOf(const Arguments& arguments) {
    const QString layoutCode = arguments.value(QStringLiteral("layout"), QStringLiteral("full"));
    const bool welsh = installedLanguage() == ReaderLanguage::Welsh;
    const QString languageCode =
        arguments.value(QStringLiteral("language"), welsh ? QStringLiteral("cy") : QStringLiteral("en"));
    const auto layout = planLayoutFromCode(layoutCode);
    const auto language = printLanguageFromCode(languageCode);
    const QString folder = arguments.value(QStringLiteral("to"));
    const bool one = arguments.has(QStringLiteral("person")) != arguments.has(QStringLiteral("all"));
    if (!layout || !language) return Problem{{}, ErrorCode::WrongUsage, {layout ? languageCode : layoutCode}};
    if (folder.isEmpty() || !one || arguments.words().first() != QLatin1String("plan"))
        return Problem{
            {}, ErrorCode::WrongUsage, {folder.isEmpty() || !one ? QString() : arguments.words().first()}};
    return PrintOrder{*layout, *language, folder};
}

Result<QList<ServiceUserId>> peopleOf(const Composition& all, const Arguments& arguments) {
    if (arguments.has(QStringLiteral("all")))
        return all.people.search({}, {}, std::numeric_limits<int>::max()).ids;
    const QString reference = arguments.value(QStringLiteral("person"));
    const auto id = all.people.byReference(reference);
    if (!id) return Problem{{}, ErrorCode::NotFound, {reference}};
    return QList<ServiceUserId>{*id};
}

/// The agreed version in force, else the draft.
std::optional<SupportPlan> planToPrint(const Composition& all, const ServiceUserId& person) {
    const auto agreed = all.plans.agreedOf(person);
    const auto id = agreed ? agreed : all.plans.draftOf(person);
    return id ? all.plans.plan(*id) : std::nullopt;
}

/// Prints one after another and remembers what came of it.
class PrintRun {
  public:
    PrintRun(Composition& all, const PrintOrder& order, Output& output)
        : m_all(all)
        , m_order(order)
        , m_output(output)
        , m_files(order.folder) {}

    void print(const ServiceUserId& id) {
        const auto person = m_all.people.person(id);
        const auto plan = planToPrint(m_all, id);
        if (!person) return;
        if (!plan)
            return m_output.message(
                translate("Commands", "There is no support plan yet. Reference: %1").arg(person->reference));
        m_all.audit.printed({id.uuid()}, QStringLiteral("plan"));
        const auto pdf =
            m_all.printer.pdf(planDocument(m_all, *person, *plan), m_order.layout, m_order.language);
        const auto path = pdf ? m_files.write(nameOf(*person), pdf.value()) : Result<QString>(pdf.problems());
        path ? tell(*person, *plan, path.value()) : void(m_problems += path.problems());
    }

    ExitStatus end() const {
        if (!m_problems.isEmpty()) return refuse(m_output, m_problems);
        m_output.document({{QStringLiteral("files"), m_printed}});
        return m_printed.isEmpty() ? ExitStatus::Refused : ExitStatus::Done;
    }

    bool mayGoOn() const { return m_problems.isEmpty(); }

  private:
    QString nameOf(const ServiceUser& person) const {
        return person.reference + u'-' + toCode(m_order.layout) + u'-' + toCode(m_order.language);
    }

    void tell(const ServiceUser& person, const SupportPlan& plan, const QString& path) {
        m_output.line(path);
        m_printed.append(QJsonObject{{QStringLiteral("person"), person.reference},
                                     {QStringLiteral("file"), path},
                                     {QStringLiteral("version"), plan.version},
                                     {QStringLiteral("state"), toCode(plan.state)}});
    }

    Composition& m_all;
    const PrintOrder& m_order;
    Output& m_output;
    PaperFiles m_files;
    QJsonArray m_printed;
    Problems m_problems;
};

} // namespace

ExitStatus runPrint(const CommandContext& context) {
    const auto order = orderOf(context.arguments);
    if (!order)
        return refuseUsage(context.output, commandNamed(QStringLiteral("print")), order.problems().first());
    const auto composition = openForReading(context);
    if (!composition) return refuse(context.output, composition.problems());
    const auto people = peopleOf(*composition.value(), context.arguments);
    if (!people) return refuse(context.output, people.problems());
    PrintRun run(*composition.value(), order.value(), context.output);
    for (const ServiceUserId& id : people.value())
        if (run.mayGoOn()) run.print(id);
    return run.end();
}

} // namespace aelwyd
