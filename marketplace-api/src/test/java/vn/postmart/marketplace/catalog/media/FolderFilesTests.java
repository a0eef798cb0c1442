package vn.postmart.marketplace.catalog.media;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;

class FolderFilesTests extends FileStoreContract {

	@TempDir
	Path folder;

	@Override
	FileStore store() {
		return new FolderFiles(this.folder);
	}

}
