using System.Globalization;
using DigitaalWerkt.Web.Features.Classes.Manage;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Classes.Find;

/// <summary>The coming classes, to choose from.</summary>
[AllowAnonymous]
public sealed class IndexModel(FindSessions find, MyBookings mine, ModuleLibrary library, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = FindLinks.NeighbourhoodField)]
    public string? NeighbourhoodCode { get; set; }

    [BindProperty(SupportsGet = true, Name = FindLinks.LessonField)]
    public string? Lesson { get; set; }

    [BindProperty(SupportsGet = true, Name = FindLinks.PartField)]
    public string? Part { get; set; }

    [BindProperty(SupportsGet = true, Name = FindLinks.LanguageField)]
    public string? HelpLanguage { get; set; }

    [BindProperty(SupportsGet = true, Name = FindLinks.PostcodeField)]
    public string? Postcode { get; set; }

    [BindProperty(SupportsGet = true, Name = FindLinks.SeatField)]
    public string? Seat { get; set; }

    [BindProperty(SupportsGet = true, Name = FindLinks.PageField)]
    public string? Number { get; set; }

    public VisitorFilter Filter { get; private set; } = null!;

    public FoundSessions Found { get; private set; } = null!;

    public IReadOnlyList<ManagedBooking> Mine { get; private set; } = [];

    /// <summary>The key of what is wrong with the postcode: it isn't one, or it lies in none of our neighbourhoods.</summary>
    public string? PostcodeProblem { get; private set; }

    /// <summary>What was chosen, in words.</summary>
    public IEnumerable<string> Chosen => new[]
    {
        Filter.Neighbourhood?.Name, Filter.Lesson?.Title.Dutch, Filter.Part is { } part ? texts.Dutch("Classes", part.TextKey) : null,
        Language.FindHelp(Filter.Language)?.Autonym, Filter.OnlyWithSeat ? texts.Dutch("Classes", "Find_WithSeat") : null,
    }.OfType<string>();

    public IEnumerable<Module> Lessons => library.Modules;

    /// <summary>The neighbourhoods in which there is something, and the one that was chosen.</summary>
    public IEnumerable<Neighbourhood> Neighbourhoods => Neighbourhood.All.Where(n => n == Filter.Neighbourhood || Found.PerNeighbourhood.ContainsKey(n.Code));

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Filter = Read();
        Found = await find.RunAsync(Filter, int.TryParse(Number, CultureInfo.InvariantCulture, out var page) ? page : 1, cancellationToken);
        Mine = [.. (await mine.ReadAsync(cancellationToken)).Where(m => !m.Shown.IsEvent)];
        // An address with something else in it is no mistake of the visitor.
        ModelState.Clear();
    }

    VisitorFilter Read()
    {
        var postcode = Kernel.Postcode.Read(Postcode);
        var isKnown = postcode is not null && Nearness.Of(postcode) is not null;
        PostcodeProblem = string.IsNullOrWhiteSpace(Postcode) || isKnown ? null : postcode is null ? "Find_Postcode_Wrong" : "Find_Postcode_Elsewhere";
        return new(
            Neighbourhood.Find(NeighbourhoodCode), Lessons.FirstOrDefault(module => module.Slug == Lesson), DayPart.Find(Part),
            Language.FindHelp(HelpLanguage)?.Code, isKnown ? postcode : null, Seat == FindLinks.Free);
    }
}
