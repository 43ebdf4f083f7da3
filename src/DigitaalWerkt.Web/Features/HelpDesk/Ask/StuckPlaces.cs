using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Learning.Steps;
using DigitaalWerkt.Web.Features.Practice;

namespace DigitaalWerkt.Web.Features.HelpDesk.Ask;

/// <summary>Finds the step from which somebody asks, and the practice phone as they see it there.</summary>
public sealed class StuckPlaces(ModuleLibrary library, PhonePage phone)
{
    /// <param name="module">As it stands in an address; anything.</param>
    /// <param name="step">As it stands in an address; anything.</param>
    /// <returns>Null when there is no such step: then somebody asks from nowhere in particular.</returns>
    public StuckPlace? Find(string? module, string? step) =>
        library.Find(module) is { } lesson && lesson.FindStep(step) is { } found
            ? new(lesson, found, found.Practice is { } practice ? PracticeTasks.From(lesson, found, practice, phone.Library) : null)
            : null;

    /// <summary>What goes with the question.</summary>
    /// <param name="screen">The word for the screen of the phone, as it stood in the address of the step; anything.</param>
    public async Task<TicketPlace> ToTicketAsync(StuckPlace place, string? screen, CancellationToken cancellationToken) => new(
        place.Module.Slug,
        place.Step.Id,
        place.Task is { } task ? (await phone.SnapshotAsync(task, screen, cancellationToken)).ToJson() : null);
}
