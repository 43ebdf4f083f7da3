using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Platform.Persistence;

/// <summary>
/// The keys that protect cookies and links: kept in the database, and encrypted there when a certificate is configured
/// (<c>DataProtection:Certificate</c>, a PKCS#12 file, and <c>DataProtection:CertificatePassword</c>).
/// </summary>
public static class KeyProtection
{
    /// <exception cref="StartupProblemException">A certificate is configured, but it can't be used.</exception>
    public static void AddKeyProtection<TContext>(this WebApplicationBuilder builder)
        where TContext : DbContext
    {
        var keys = builder.Services.AddDataProtection().SetApplicationName("digitaal-werkt");
        if (builder.Configuration["DataProtection:Certificate"] is { Length: > 0 } file)
        {
            keys.ProtectKeysWithCertificate(Load(file, builder.Configuration["DataProtection:CertificatePassword"]));
        }
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(
            options => options.XmlRepository = new DataProtectionKeyRepository<TContext>(provider.GetRequiredService<IServiceScopeFactory>())));
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
}
