using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace DigitaalWerkt.Tests.Operations;

/// <summary>The rows that protect cookies and links.</summary>
public sealed class KeyProtectionTests(TestDatabase databases)
{
    // As the program wrote them before it left the table to the framework. They protect nothing but this test.
    const string OldName = "key-0b21feed-c6f7-4a63-aee9-d24422346ab1";
    const string OldKey =
        """
        <key id="0b21feed-c6f7-4a63-aee9-d24422346ab1" version="1">
        <creationDate>2026-11-29T08:55:19.5311605Z</creationDate>
        <activationDate>2026-11-29T08:55:19.5311605Z</activationDate>
        <expirationDate>2027-02-27T08:55:19.5311605Z</expirationDate>
        <descriptor
         deserializerType="Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel.
        AuthenticatedEncryptorDescriptorDeserializer,
         Microsoft.AspNetCore.DataProtection, Version=10.0.0.0, Culture=neutral, PublicKeyToken=adb9793829ddae60">
        <descriptor>
        <encryption algorithm="AES_256_CBC" />
        <validation algorithm="HMACSHA256" />
        <masterKey p4:requiresEncryption="true" xmlns:p4="http://schemas.asp.net/2015/03/dataProtection">
        <!-- Warning: the key below is in an unencrypted form. -->
        <value>2RL1DMELBQOi4PZrPbv/w80FsYty/bpdqD5PUmvHRWWDO5oqBKZ7SSbjA1UX8k7NkV7J7mhAVhASQyjUtrL0+w==</value>
        </masterKey>
        </descriptor>
        </descriptor>
        </key>
        """;
    const string OldCookie =
        "CfDJ8O3-IQv3xmNKrunSRCI0arFd64tkCDPyiVh_qUDrnG60M0FkRhY7uWkfupXoFwMaI-4UN39OuzIZ"
        + "IdHtsWl5NYZagJgncYlp_qjw5vIpt_hZ2yr9eGMim8a62-L57MkL7w";

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_key_that_an_older_program_wrote_opens_the_cookies_of_that_time()
    {
        var database = await databases.CreateWithTablesAsync();
        await StartOnceAsync(database);
        await using var source = NpgsqlDataSource.Create(database);
        await using var older = source.CreateCommand("insert into data_protection_key (friendly_name, xml) values ($1, $2)");
        older.Parameters.Add(new() { Value = OldName });
        older.Parameters.Add(new() { Value = OldKey.ReplaceLineEndings("") });
        await older.ExecuteNonQueryAsync(Cancel);

        await using var site = new OperatedSite(database);

        Read(site, OldCookie).ShouldBe(["stap-3"]);
    }

    [Fact]
    public async Task With_a_certificate_the_database_alone_opens_no_cookie()
    {
        var folder = Directory.CreateTempSubdirectory("dw-keys-");
        try
        {
            var database = await databases.CreateWithTablesAsync();
            var file = Path.Combine(folder.FullName, "keys.p12");
            await File.WriteAllBytesAsync(file, Certificate(), Cancel);
            await using var one = WithCertificate(new OperatedSite(database), file);
            var cookie = Write(one, ["stap-3"]);
            await using var other = WithCertificate(new OperatedSite(database), file);
            await using var without = new OperatedSite(database);

            Read(other, cookie).ShouldBe(["stap-3"]);
            Read(without, cookie).ShouldBeNull();
            await using var source = NpgsqlDataSource.Create(database);
            await using var first = source.CreateCommand("select xml from data_protection_key order by id limit 1");
            var xml = (string)(await first.ExecuteScalarAsync(Cancel))!;
            xml.ShouldContain("EncryptedXmlDecryptor");
            xml.ShouldNotContain("masterKey");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static async Task StartOnceAsync(string database)
    {
        await using var site = new OperatedSite(database);
        _ = site.Services;
    }

    static WebApplicationFactory<Program> WithCertificate(OperatedSite site, string file) => site.WithWebHostBuilder(builder =>
    {
        builder.UseSetting("DataProtection:Certificate", file);
        builder.UseSetting("DataProtection:CertificatePassword", "geheim");
    });

    static byte[] Certificate()
    {
        using var key = RSA.Create(2048);
        var now = DateTimeOffset.UtcNow;
        using var certificate = new CertificateRequest("CN=keys", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return certificate.Export(X509ContentType.Pkcs12, "geheim");
    }

    static string Write(WebApplicationFactory<Program> site, List<string> value)
    {
        var answer = new DefaultHttpContext();
        Cookie(site).Write(answer, value, TimeSpan.FromDays(1));
        return answer.Response.Headers.SetCookie.ToString().Split(';')[0].Split('=', 2)[1];
    }

    static List<string>? Read(WebApplicationFactory<Program> site, string value)
    {
        var question = new DefaultHttpContext();
        question.Request.Headers.Cookie = $"__Host-proef={value}";
        return Cookie(site).Read(question);
    }

    static DeviceCookie<List<string>> Cookie(WebApplicationFactory<Program> site) => new(
        "proef", (JsonTypeInfo<List<string>>)JsonSerializerOptions.Default.GetTypeInfo(typeof(List<string>)),
        site.Services.GetRequiredService<IDataProtectionProvider>());
}
