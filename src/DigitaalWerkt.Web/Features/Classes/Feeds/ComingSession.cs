using System.Text.Json.Serialization;

namespace DigitaalWerkt.Web.Features.Classes.Feeds;

/// <summary>A group class for job seekers that is still to come.</summary>
/// <param name="Id">Stays the same for as long as it is the same class.</param>
/// <param name="Title">What it is about, in Dutch.</param>
/// <param name="Summary">One or two sentences, in plain Dutch.</param>
/// <param name="Start">With the offset of Belgium at that moment.</param>
/// <param name="End">With the offset of Belgium at that moment.</param>
/// <param name="Place">The name of the building.</param>
/// <param name="Address">Street and number, postcode and town.</param>
/// <param name="Neighbourhood">One of the 25 neighbourhoods of Ghent.</param>
/// <param name="Languages">Languages in which somebody can help beside Dutch, as codes of ISO 639-1.</param>
/// <param name="SeatsLeft">How many people can still book.</param>
/// <param name="WaitingList">It is full: who books now comes on the waiting list.</param>
/// <param name="Url">The page where one books.</param>
public sealed record ComingSession(
    Guid Id, string Title, string Summary, DateTimeOffset Start, DateTimeOffset End, string Place, string Address, string Neighbourhood,
    IReadOnlyList<string> Languages, [property: JsonNumberHandling(JsonNumberHandling.Strict)] int SeatsLeft, bool WaitingList, string Url);
