using DigitaalWerkt.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Initiatives.Api;

/// <summary>The directory for other programs: what visitors find, page by page. What has ended stays in it.</summary>
public sealed class ReadDirectory(AppDbContext context, WriteService write)
{
    public const int MostPerPage = 100;

    IQueryable<Initiative> Shown => context.Initiatives.AsNoTracking().Where(initiative => initiative.ArchivedAt == null);

    /// <param name="page">Which page, from 1. One after the last is empty.</param>
    /// <param name="perPage">How many a page, from 1 to <see cref="MostPerPage"/>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<DirectoryPage> ReadAsync(int page, int perPage, CancellationToken cancellationToken)
    {
        var all = await Shown.CountAsync(cancellationToken);
        var pages = (all + perPage - 1) / perPage;
        var rows = page > pages
            ? []
            : await Shown.OrderBy(i => i.Name).ThenBy(i => i.Id).Skip((page - 1) * perPage).Take(perPage).ToListAsync(cancellationToken);
        return new(all, pages, page, rows.Count, page == 1, page >= pages, rows.Count == 0, [.. rows.Select(write.Write)]);
    }

    /// <returns>Null when it isn't in the directory.</returns>
    public async Task<DirectoryService?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await Shown.SingleOrDefaultAsync(initiative => initiative.Id == id, cancellationToken) is { } initiative ? write.Write(initiative) : null;
}
