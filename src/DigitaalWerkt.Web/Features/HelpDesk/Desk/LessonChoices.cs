using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Learning;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.HelpDesk.Desk;

/// <summary>The lessons that a steward can send: the step at which somebody got stuck first, then every lesson.</summary>
public sealed class LessonChoices(ModuleLibrary library, Texts texts, IOptions<SiteAddress> site)
{
    public IEnumerable<SelectListItem> Of(Ticket ticket)
    {
        yield return new(texts.Dutch("HelpDesk", "Desk_Lesson_None"), "");
        if (StepOf(ticket) is var (module, step))
        {
            yield return new(texts.Dutch("HelpDesk", "Desk_Lesson_Step", module.Title.Dutch, step.Number), $"{module.Slug}/{step.Id}");
        }
        foreach (var lesson in library.Modules)
        {
            yield return new(lesson.Title.Dutch, lesson.Slug);
        }
    }

    /// <summary>Where somebody got stuck; null: nowhere, or the lesson isn't there any more.</summary>
    public (Module Module, Step Step)? StepOf(Ticket ticket) =>
        library.Find(ticket.Module) is { } module && module.FindStep(ticket.Step) is { } step ? (module, step) : null;

    /// <summary>The lines that send it: what it is, and where.</summary>
    /// <param name="chosen">One of the values of the list; null when it isn't.</param>
    public string? Lines(string? chosen)
    {
        var parts = (chosen ?? "").Split('/', 2);
        if (library.Find(parts[0]) is not { } module)
        {
            return null;
        }
        var address = parts.Length == 2 && module.FindStep(parts[1]) is { } step ? LearningLinks.Step(module, step) : LearningLinks.Lesson(module);
        return $"{texts.Dutch("HelpDesk", "Desk_Lesson_Say", module.Title.Dutch)}\n{site.Value.To(address)}";
    }
}
