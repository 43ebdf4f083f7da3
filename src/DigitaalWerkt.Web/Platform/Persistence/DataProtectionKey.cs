using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Platform.Persistence;

/// <summary>One key of Data Protection, as the XML that the framework writes. All instances of the site share them.</summary>
public sealed class DataProtectionKey
{
    /// <summary>Made by the database.</summary>
    public int Id { get; private set; }

    /// <summary>What the framework calls it.</summary>
    public required string FriendlyName { get; init; }

    /// <summary>The key, encrypted when a certificate is configured.</summary>
    public required string Xml { get; init; }
}

/// <summary>Keeps the keys of Data Protection in the database, so that a sign-in on one instance holds on all.</summary>
/// <typeparam name="TContext">The context that has <see cref="DataProtectionKey"/> in its model.</typeparam>
public sealed class DataProtectionKeyRepository<TContext>(IServiceScopeFactory scopes) : IXmlRepository
    where TContext : DbContext
{
    /// <inheritdoc />
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<TContext>();
        return [.. context.Set<DataProtectionKey>().AsNoTracking().Select(key => key.Xml).AsEnumerable().Select(XElement.Parse)];
    }

    /// <inheritdoc />
    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var context = scope.ServiceProvider.GetRequiredService<TContext>();
        context.Add(new DataProtectionKey { FriendlyName = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        context.SaveChanges();
    }
}
