using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Features.Network.Initiatives.Api;

/// <summary>The addresses where other programs read the directory.</summary>
public static class DirectoryApi
{
    public const string All = "/api/wegwijzer";

    public static string Of(Guid id) => $"{All}/{id}";

    public static void MapDirectory(this WebApplication app)
    {
        app.MapOpenData<DirectoryPage>(
                All, "listServices", "The directory of initiatives that help people in Ghent on their way to work, by name, with the words of Open Referral HSDS 3.", ListAsync)
            .ProducesProblem(StatusCodes.Status400BadRequest);
        app.MapOpenData<DirectoryService>(All + "/{id:guid}", "getService", "One initiative of the directory.", FindAsync)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    static async Task<IResult> ListAsync(
        ReadDirectory directory,
        HttpContext http,
        [Description("Which page, from 1."), Range(1, int.MaxValue)] int? page,
        [FromQuery(Name = "per_page"), Description("How many services a page."), Range(1, ReadDirectory.MostPerPage)] int? perPage,
        CancellationToken cancellationToken) =>
        (page ?? 1, perPage ?? ReadDirectory.MostPerPage) is ( >= 1 and var number, >= 1 and <= ReadDirectory.MostPerPage and var size)
            ? OpenData.Answer(http, await directory.ReadAsync(number, size, cancellationToken))
            : Results.Problem($"page is at least 1, per_page is from 1 to {ReadDirectory.MostPerPage}.", statusCode: StatusCodes.Status400BadRequest);

    static async Task<IResult> FindAsync(
        ReadDirectory directory, HttpContext http, [Description("The id of the service.")] Guid id, CancellationToken cancellationToken) =>
        await directory.FindAsync(id, cancellationToken) is { } service
            ? OpenData.Answer(http, service)
            : Results.Problem("No service of this id stands in the directory.", statusCode: StatusCodes.Status404NotFound);
}
