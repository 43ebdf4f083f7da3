using Microsoft.AspNetCore.Http.Extensions;

namespace DigitaalWerkt.Web.Features.Classes.Find;

/// <summary>The addresses of looking for a class. Names in the query are Dutch, because people see and share them.</summary>
public static class FindLinks
{
    public const string NeighbourhoodField = "wijk";
    public const string LessonField = "les";
    public const string PartField = "dagdeel";
    public const string LanguageField = "hulptaal";
    public const string PostcodeField = "postcode";
    public const string SeatField = "plaats";
    public const string PageField = "pagina";

    /// <summary>The value of <see cref="SeatField"/> for classes with a free seat only.</summary>
    public const string Free = "vrij";

    public const string WithSeat = $"{ClassLinks.All}?{SeatField}={Free}";

    public static string Calendar(Guid id) => $"{ClassLinks.Session(id)}.ics";

    public static string Poster(Guid id) => $"{ClassLinks.Session(id)}/affiche.pdf";

    /// <summary>Another page of what was looked for.</summary>
    public static string Page(VisitorFilter filter, int page)
    {
        var query = new QueryBuilder();
        Add(NeighbourhoodField, filter.Neighbourhood?.Code);
        Add(LessonField, filter.Lesson?.Slug);
        Add(PartField, filter.Part?.Code);
        Add(LanguageField, filter.Language);
        Add(PostcodeField, filter.Postcode);
        Add(SeatField, filter.OnlyWithSeat ? Free : null);
        Add(PageField, page > 1 ? $"{page}" : null);
        return ClassLinks.All + query;

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                query.Add(name, value);
            }
        }
    }
}
