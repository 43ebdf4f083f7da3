using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Platform.Files;

namespace DigitaalWerkt.Tests.Platform.Files;

/// <summary>Both stores keep the same promises.</summary>
public sealed class FileStoreTests(SiteFixture site) : IClassFixture<SiteFixture>, IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("files").FullName;

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_kept_is_found_until_it_is_removed(bool inFolder)
    {
        var (one, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        byte[] content = [0, 1, 2, 255];
        await WithAsync(inFolder, store => store.KeepAsync(one, content, Cancel));
        await WithAsync(inFolder, store => store.KeepAsync(other, [], Cancel));

        (await WithAsync(inFolder, store => store.FindAsync(one, Cancel))).ShouldBe(content);
        (await WithAsync(inFolder, store => store.FindAsync(Guid.NewGuid(), Cancel))).ShouldBeNull();

        await WithAsync(inFolder, store => store.RemoveAsync([one, Guid.NewGuid()], Cancel));
        (await WithAsync(inFolder, store => store.FindAsync(one, Cancel))).ShouldBeNull();
        (await WithAsync(inFolder, store => store.FindAsync(other, Cancel))).ShouldBe([]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Those_of_before_a_moment_are_listed(bool inFolder)
    {
        var id = Guid.CreateVersion7();
        await WithAsync(inFolder, store => store.KeepAsync(id, [1], Cancel));
        var now = inFolder ? TimeProvider.System.GetUtcNow() : site.Clock.GetUtcNow();

        (await WithAsync(inFolder, store => store.ListAsync(now.AddHours(1), Cancel))).ShouldContain(id);
        (await WithAsync(inFolder, store => store.ListAsync(now.AddHours(-1), Cancel))).ShouldNotContain(id);
    }

    [Fact]
    public async Task What_a_process_left_unfinished_in_the_folder_is_listed_and_removed()
    {
        var (id, now) = (Guid.CreateVersion7(), TimeProvider.System.GetUtcNow());
        await WithAsync(true, store => store.KeepAsync(id, [1], Cancel));
        var path = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Single();
        File.Move(path, $"{path}.deel");

        var listed = await WithAsync(true, store => store.ListAsync(now.AddHours(1), Cancel));
        await WithAsync(true, store => store.RemoveAsync(listed, Cancel));

        listed.ShouldBe([id]);
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_in_a_folder_is_for_the_site_alone()
    {
        await WithAsync(true, store => store.KeepAsync(Guid.CreateVersion7(), [1], Cancel));

        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ShouldAllBe(
            // Windows has no such modes.
            file => OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    Task<T> WithAsync<T>(bool inFolder, Func<IFileStore, Task<T>> act) =>
        inFolder ? act(new FolderFileStore(folder)) : site.QueryAsync(context => act(new DatabaseFileStore<AppDbContext>(context, site.Clock)));

    Task WithAsync(bool inFolder, Func<IFileStore, Task> act) => WithAsync(inFolder, async store =>
    {
        await act(store);
        return true;
    });
}
