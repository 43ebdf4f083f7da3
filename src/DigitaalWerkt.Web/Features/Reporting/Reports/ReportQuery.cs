using Microsoft.AspNetCore.Http.Extensions;

namespace DigitaalWerkt.Web.Features.Reporting.Reports;

/// <summary>Which report somebody looks at, as it stands in an address.</summary>
/// <param name="Edition">The id of a frozen one; null: as it is counted now.</param>
public sealed record ReportQuery(string? Period, Guid? Edition, bool IsForCity, ReportFilter Filter)
{
    public override string ToString()
    {
        var query = new QueryBuilder();
        Add(ReportLinks.EditionField, Edition?.ToString());
        Add(ReportLinks.PeriodField, Edition is null ? Period : null);
        Add(ReportLinks.AudienceField, IsForCity ? ReportLinks.ForCity : null);
        Add(ReportLinks.OrganisationField, Filter.Organisation?.ToString());
        Add(ReportLinks.PlaceField, Filter.Place);
        return query.ToString();

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                query.Add(name, value);
            }
        }
    }
}
