using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DigitaalWerkt.Web.Platform.Persistence;

/// <summary>
/// The keys that protect cookies and links: kept in the database, and encrypted there when a certificate is configured
/// (<c>DataProtection:Certificate</c>, a PKCS#12 file, and <c>DataProtection:CertificatePassword</c>).
/// </summary>
public static class KeyProtection
{
    /// <summary>Keeps the keys in the database, so that a sign-in on one instance holds on all.</summary>
    /// <typeparam name="TContext">The context that holds the table of the keys.</typeparam>
    /// <exception cref="StartupProblemException">A certificate is configured, but it can't be used.</exception>
    public static void AddKeyProtection<TContext>(this WebApplicationBuilder builder)
        where TContext : DbContext, IDataProtectionKeyContext
    {
        var keys = builder.Services.AddDataProtection().SetApplicationName("digitaal-werkt").PersistKeysToDbContext<TContext>();
        if (builder.Configuration["DataProtection:Certificate"] is { Length: > 0 } file)
        {
            var certificate = Load(file, builder.Configuration["DataProtection:CertificatePassword"]);
            keys.ProtectKeysWithCertificate(certificate);
            builder.Services.AddSingleton(new KeyCertificate(new DateTimeOffset(certificate.NotAfter.ToUniversalTime())));
        }
    }

    static X509Certificate2 Load(string file, string? password)
    {
        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(file, password);
            return certificate.HasPrivateKey ? certificate : throw new CryptographicException("It holds no private key.");
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new StartupProblemException(
                $"The certificate for the keys, '{file}', can't be used: {e.Message}",
                "Set DataProtection__Certificate to a PKCS#12 file with an RSA key, and DataProtection__CertificatePassword to its password.");
        }
    }

    internal sealed class Configuration : IEntityTypeConfiguration<DataProtectionKey>
    {
        public void Configure(EntityTypeBuilder<DataProtectionKey> key)
        {
            key.Property(k => k.FriendlyName).IsRequired();
            key.Property(k => k.Xml).IsRequired();
        }
    }
}
